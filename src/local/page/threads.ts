import type { Thread } from '../engine/script-run.ts';
import type { ScriptMessage } from '../script/messages.ts';

/** Threads for scripts, each for one run. One always waits ready, because starting it takes longer than most runs. */
export class Threads {
  #spare = newWorker();

  take(): Thread {
    const worker = this.#spare;
    this.#spare = newWorker();
    return {
      start: (start) => worker.postMessage(start),
      hear: (tell, fail) => {
        worker.onmessage = ({ data }: MessageEvent<ScriptMessage>) => tell(data);
        worker.onerror = ({ message }) => fail(new Error(message || 'The script could not be loaded.'));
      },
      stop: () => worker.terminate(),
    };
  }
}

function newWorker(): Worker {
  return new Worker('/page/worker.js');
}
