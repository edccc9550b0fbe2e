/** A file's table as texts: its headings, and its records with the line that a spreadsheet shows them in. */
export interface FileTable {
  readonly headings: readonly string[];
  readonly records: readonly FileRecord[];
}

export interface FileRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The record in a line is the headings, what is above it a title; blank records are left out. */
export function fileTable(records: readonly (readonly string[])[], line = headingsLine(records)): FileTable {
  const [headings = [], ...body] = records.slice(line - 1);
  const kept = body.map((cells, i) => ({ line: line + i + 1, cells: cells.map(tidy) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { headings: headings.map(tidy), records: kept };
}

/** The line of the headings: the first with more than one cell, as a title has one. */
export function headingsLine(records: readonly (readonly string[])[]): number {
  const lineWith = (count: number) => records.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length >= count) + 1;
  return lineWith(2) || lineWith(1) || 1;
}

/** A text without blanks around it. An apostrophe that keeps a spreadsheet from running a text is no part of it. */
function tidy(text: string): string {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}

/** The texts of columns that aren't blank. */
export function textsOf({ records }: FileTable, columns: readonly number[]): readonly string[] {
  return columns.flatMap((column) => records.map(({ cells }) => cells[column] ?? '')).filter((text) => text !== '');
}
