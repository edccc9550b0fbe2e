import { Worker } from 'node:worker_threads';

/** Threads for scripts, each for one run. One always waits ready, because starting it takes longer than most runs. */
export class WorkerSupply {
  readonly #all = new Set<Worker>();
  #spare: Worker | undefined;

  constructor() {
    this.#spare = this.#start();
  }

  take(): Worker {
    const worker = this.#spare ?? this.#start();
    this.#spare = this.#start();
    worker.ref();
    return worker;
  }

  async close(): Promise<void> {
    this.#spare = undefined;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url));
    worker.unref();
    this.#all.add(worker);
    worker.once('exit', () => this.#all.delete(worker));
    return worker;
  }
}
