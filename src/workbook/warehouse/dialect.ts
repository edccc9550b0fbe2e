/** Where two warehouses say the same thing in different words. All else is SQL that both understand. */
export interface Dialect {
  readonly name: string;
  /** A column by a name that SQL may keep for itself, such as from. */
  readonly column: (name: string) => string;
  /** The type in which products and sums of products lose nothing. */
  readonly exactType: string;
  /** The type of a measure, which may be a quotient. */
  readonly valueType: string;
  /** A quotient to at least twenty decimals, half away from zero; nothing where the divisor is nothing. */
  readonly quotient: (a: string, b: string) => string;
  /** The number that a text holds, nothing where it holds none. */
  readonly numberIn: (text: string) => string;
  /** Whether a text holds what a pattern looks for, by the rules that both take from RE2. */
  readonly matches: (text: string, pattern: string) => string;
  readonly isWeekday: (day: string) => string;
  /** A query by the name of a function of one day. */
  readonly tableFunction: (name: string, day: string, query: string) => string;
  /** What has to be said before anything else. */
  readonly first: readonly string[];
}

/** The dataset that holds everything. */
export const DATASET = 'saleswright';

export function inDataset(name: string): string {
  return `${DATASET}.${name}`;
}
