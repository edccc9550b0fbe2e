/** A file's table as texts: its headings, and its records with the line that a spreadsheet shows them in. */
export interface FileTable {
  readonly headings: readonly string[];
  readonly records: readonly FileRecord[];
}

export interface FileRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first record is the headings; blank ones are left out. */
export function fileTable(records: readonly (readonly string[])[]): FileTable {
  const [headings = [], ...body] = records;
  const kept = body.map((cells, i) => ({ line: i + 2, cells: cells.map(tidy) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { headings: headings.map(tidy), records: kept };
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
