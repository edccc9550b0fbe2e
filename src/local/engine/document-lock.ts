type Holder = object;

/** One lock for the whole document; whoever runs holds it until it lets go or ends. */
export class DocumentLock {
  #holder: Holder | undefined;
  #isHeldUp = false;
  #waiting: (() => void)[] = [];

  isHeldBy(run: Holder): boolean {
    return this.#holder === run;
  }

  get isFree(): boolean {
    return this.#holder === undefined;
  }

  /** While a call of the holder's takes its time, whoever waits for the holder waits in vain; that itself takes no time. */
  async whileHeldUp(work: () => Promise<unknown>): Promise<void> {
    this.#isHeldUp = true;
    try {
      await work();
    } finally {
      this.#isHeldUp = false;
    }
  }

  async acquire(run: Holder, milliseconds: number): Promise<boolean> {
    const deadline = Date.now() + milliseconds;
    while (this.#holder !== undefined && this.#holder !== run) {
      const left = deadline - Date.now();
      if (left <= 0 || this.#isHeldUp) return false;
      await this.#released(left);
    }
    this.#holder = run;
    return true;
  }

  release(run: Holder): void {
    if (this.#holder !== run) return;
    this.#holder = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  #released(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
