/** A cell of a fact table: a date is its serial number, a blank is ''. */
export type FactCell = string | number | boolean;

/** One row of a table, columns by name. */
export interface Fact {
  /** Where the row stands in its table, the header being row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, FactCell>>;
}

/** The tables of the workbook by id. */
export type Facts = Readonly<Record<string, readonly Fact[]>>;

export function rowsOf(facts: Facts, table: string): readonly Fact[] {
  return facts[table] ?? [];
}

export function textOf({ cells }: Fact, column: string): string {
  return String(cells[column] ?? '');
}

export function numberOf({ cells }: Fact, column: string): number | null {
  const cell = cells[column];
  return typeof cell === 'number' ? cell : null;
}

/** How a person, or a spreadsheet's criterion, is told from another: without regard to case. */
export function keyOf(text: string): string {
  return text.toLowerCase();
}

export function same(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}
