type Holder = object;

/** One lock for the whole document; whoever runs holds it until it lets go or ends. */
export class DocumentLock {
  #holder: Holder | undefined;
  #waiting: (() => void)[] = [];

  isHeldBy(run: Holder): boolean {
    return this.#holder === run;
  }

  async acquire(run: Holder, milliseconds: number): Promise<boolean> {
    const deadline = Date.now() + milliseconds;
    while (this.#holder !== undefined && this.#holder !== run) {
      const left = deadline - Date.now();
      if (left <= 0) return false;
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
