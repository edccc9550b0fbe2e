import type { FileRow, Issue } from './convert.ts';

/** A file's rows by its name, without .csv. */
export type Files = Readonly<Record<string, readonly FileRow[]>>;

/** What an import makes of files: rows for tabs, and what can't be used. */
export interface Imported {
  readonly tables: Readonly<Record<string, readonly FileRow[]>>;
  readonly issues: readonly Issue[];
}

/** A shape of files that the workbook can be filled from. */
export interface Import {
  readonly name: string;
  readonly files: readonly string[];
  readonly read: (files: Files) => Imported;
}
