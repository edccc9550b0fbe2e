/** What the document keeps of the last import, so that it can be finished or undone. */
export interface Journal {
  readonly tab: string;
  /** The name of its file; '' where text was pasted. */
  readonly file: string;
  readonly row: number;
  readonly count: number;
  /** How many of its rows are written. */
  readonly done: number;
  /** The columns that were written, by name. */
  readonly names: readonly string[];
  /** Stands for all that it writes: the same import run again goes on where it was. */
  readonly key: string;
}

export function isFinished({ done, count }: Journal): boolean {
  return done === count;
}
