const ADDRESS = '/workbook';

/** The workbook as it was left; undefined the first time. */
export async function savedWorkbook(): Promise<unknown> {
  const response = await fetch(ADDRESS);
  return response.status === 200 ? ((await response.json()) as unknown) : undefined;
}

/** Puts the workbook away; the one before is kept beside it. */
export async function startOver(): Promise<void> {
  await fetch(ADDRESS, { method: 'DELETE' });
}

const PAUSE_MS = 800;

/** Saves what has changed a moment after the last change, one saving at a time, and says how it stands. */
export class Saving {
  readonly #snapshot: () => unknown;
  readonly #tell: (state: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saved: Promise<void> = Promise.resolve();

  constructor(snapshot: () => unknown, tell: (state: string) => void) {
    this.#snapshot = snapshot;
    this.#tell = tell;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.now();
    });
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#tell('Saving…');
    this.#timer = setTimeout(() => void this.now(), PAUSE_MS);
  }

  /** Everything that is to be saved is, once this has come true. */
  async now(): Promise<void> {
    if (this.#timer === undefined) return this.#saved;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const before = this.#saved;
    this.#saved = before.then(() => this.#put());
    return this.#saved;
  }

  async #put(): Promise<void> {
    try {
      const { ok } = await fetch(ADDRESS, { method: 'PUT', body: JSON.stringify(this.#snapshot()) });
      this.#tell(ok ? 'Saved on this machine' : 'Not saved: the server refused it');
    } catch {
      this.#tell('Not saved: the server has stopped. Run npm start again.');
    }
  }
}
