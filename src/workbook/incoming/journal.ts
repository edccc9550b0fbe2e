import type { Day, Month } from '../../core/period.ts';

/** Columns side by side, which are written at once. */
export interface WrittenBlock {
  readonly names: readonly string[];
  /** Stands for what goes into them. */
  readonly mark: string;
}

/** What the document keeps of the last import, so that it can be finished or undone. */
export interface Journal {
  readonly tab: string;
  /** The name of its file; '' where text was pasted. */
  readonly file: string;
  /** The day on which it was made. */
  readonly on: Day;
  readonly row: number;
  readonly count: number;
  readonly blocks: readonly WrittenBlock[];
  /** Whether all of it is in; else it was cut off, and any of its blocks may be. */
  readonly isWritten: boolean;
  /** The closed months that its rows fell into when they were written. */
  readonly closed: readonly Month[];
  /** Stands for all that it writes: the same import run again finishes it. */
  readonly key: string;
  /** Whether the sheet was full, so that formulas don't reach the new rows until they are renewed. */
  readonly isOutgrown: boolean;
}

/** The columns that an import writes, by name. */
export function namesOf({ blocks }: Journal): readonly string[] {
  return blocks.flatMap(({ names }) => names);
}

/** Rows of the last import that are to be emptied. */
export interface Undoing {
  readonly key: string;
  readonly tab: string;
  /** The columns that it wrote, where they are now, counted from 1. */
  readonly columns: readonly number[];
  /** Stands for what they held when the rows were looked for. */
  readonly held: string;
  /** The cells to empty, such as A5:J11. */
  readonly areas: readonly string[];
  /** The marks of the rows that stay: none, and the import is forgotten. */
  readonly left: string;
}
