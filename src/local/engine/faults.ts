/** What goes wrong in one run of a script: at which of its service calls, counted from 1, and what. */
export type Fault = { readonly at: number } & (
  | { /** The run ends before that call, with this message: nothing of the script runs any more. */ readonly ends: string }
  | { /** The call fails with this message, which the script may catch. */ readonly throws: string }
  | { /** The call takes so many milliseconds, which pass at once. */ readonly lasts: number }
  | { /** What somebody else does before that call. */ readonly meanwhile: () => Promise<unknown> }
);

/** A run that Google has ended. */
export class Ended extends Error {}

export const LONGEST_RUN = 6 * 60_000;
export const TOO_LONG = 'Exceeded maximum execution time';

/** The service calls of one run, of which one may go wrong. */
export class FaultyCalls {
  readonly #fault: Fault | undefined;
  #made = 0;

  constructor(fault: Fault | undefined) {
    this.#fault = fault;
  }

  /** Makes a call, or what happens in its place. */
  async make<T>(call: () => T | Promise<T>, whileHeldUp: (work: () => Promise<unknown>) => Promise<unknown>): Promise<T> {
    this.#made += 1;
    const fault = this.#fault?.at === this.#made ? this.#fault : undefined;
    if (!fault) return call();
    if ('ends' in fault) throw new Ended(fault.ends);
    if ('throws' in fault) throw new Error(fault.throws);
    if ('meanwhile' in fault) await whileHeldUp(fault.meanwhile);
    const value = await call();
    if ('lasts' in fault && fault.lasts >= LONGEST_RUN) throw new Ended(TOO_LONG);
    return value;
  }
}
