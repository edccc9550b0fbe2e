import { keyOf, numberOf, textOf, type Fact } from './fact.ts';
import type { Total } from './measure.ts';
import type { Span } from './month-facts.ts';

/** The rows of its table that a total counts in a span, whoever's they are. */
export function countedRows(rows: readonly Fact[], { where, on }: Total, { from, to }: Span): readonly Fact[] {
  const wanted = Object.entries(where).map(([column, words]) => ({ column, words: new Set([words].flat().map(keyOf)) }));
  return rows.filter((row) => {
    const day = numberOf(row, on);
    return day !== null && Math.floor(day) >= from && Math.floor(day) <= to && wanted.every(({ column, words }) => words.has(keyOf(textOf(row, column))));
  });
}
