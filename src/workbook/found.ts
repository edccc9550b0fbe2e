/** What a cell holds as it travels between the page and the server: a date is its serial day. */
export type Plain = string | number | boolean;

/** A sheet of the spreadsheet as it was found. */
export interface FoundSheet {
  readonly name: string;
  /** The id of the tab that the sheet is marked as; '' where it bears no mark. */
  readonly tab: string;
  /** Its number at Google, by which links find it. */
  readonly id: number;
  /** What the sheet is marked with since it was drawn: a table's columns, a page's fingerprint; '' where nothing says it. */
  readonly drawn: string;
  /** Whether values stand where our formulas were; begun until they all do. */
  readonly isFrozen: boolean | 'begun';
  /** Whether it holds nothing and the document doesn't know it yet: the run that added it was ended, or it's an empty one of the user's. */
  readonly isNew?: boolean;
  readonly rows: number;
  /** The heading row. */
  readonly heads: readonly Plain[];
  /** The row below it. */
  readonly second: readonly Plain[];
  /** The formulas of the heading row and of the row below it. */
  readonly formulas: readonly (readonly string[])[];
}

/** The spreadsheet as it was found. */
export interface Found {
  /** The language of the user's screen. */
  readonly language: string;
  readonly sheets: readonly FoundSheet[];
}

/** A sheet that is to be there: a new one, or one of the user's that has the tab's table already. */
export interface Standing {
  readonly tab: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly adopted: boolean;
  /** What it is marked with from the start; '' for a page, which is marked when it's drawn. */
  readonly drawn: string;
}

/** A column to be added behind the last one; counted from 1. */
export interface Addition {
  readonly column: number;
  readonly heading: string;
  readonly note: string;
  readonly format: string;
  readonly rule: { readonly words: readonly string[] } | 'date' | 'check box' | null;
}

/** A sheet's texts of ours in another language; a column is counted from 1. */
export interface Relabelling {
  readonly title: string | null;
  readonly heads: readonly { readonly column: number; readonly heading: string | null; readonly note: string; readonly rule: Addition['rule'] }[];
  /** Words that become others wherever a cell of the column holds exactly that. */
  readonly words: readonly { readonly column: number; readonly pairs: readonly (readonly [from: string, to: string])[] }[];
}

/** One cell to be written, row and column counted from 1; a text that starts with = is a formula of ours. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly to: Plain;
  /** What the cell held when it was read: where it holds something else by now, nothing is written. A cell that is to hold the same is only looked at. */
  readonly was?: Plain;
}

/** A page as it was found: a formula of an input is its own, and its colour tells it from other rows of its label. */
export interface FoundPage {
  readonly values: readonly (readonly Plain[])[];
  /** '' where a cell has none. */
  readonly formulas: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

/** A block of cells, rows and columns counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Neighbouring columns of new rows; the column is counted from 1. */
export interface Block {
  readonly column: number;
  readonly cells: readonly (readonly Plain[])[];
}
