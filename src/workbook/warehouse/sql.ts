import type { Dialect } from './dialect.ts';

/** A text as SQL has it. None of ours needs escaping, which the two warehouses do differently. */
export function literal(text: string): string {
  if (/['\\\n]/.test(text)) throw new Error(`a text that SQL would have to escape: ${text}`);
  return `'${text}'`;
}

/** How a person or a word is told from another: without regard to case. */
export function key(text: string): string {
  return `LOWER(${text})`;
}

export function product(a: string, b: string, { exactType }: Dialect): string {
  return `(CAST(${a} AS ${exactType}) * CAST(${b} AS ${exactType}))`;
}

/** Rounded to the cent as `cents` of the core rounds: half away from zero, after the eleventh decimal. */
export function cents(amount: string): string {
  return `ROUND(ROUND(${amount}, 11), 2)`;
}

export function daysAfter(day: string, days: string): string {
  return `CAST(DATE_ADD(${day}, INTERVAL (${days}) DAY) AS DATE)`;
}

export function monthsAfter(day: string, months: string): string {
  return `CAST(DATE_ADD(${day}, INTERVAL (${months}) MONTH) AS DATE)`;
}

export function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** Subqueries by name, in the order given, and what is asked of them. */
export function withNames(named: readonly (readonly [name: string, query: string])[], asked: string): string {
  return `WITH ${named.map(([name, query]) => `${name} AS (\n${indented(query)}\n)`).join(',\n')}\n${asked}`;
}

export function together(queries: readonly string[]): string {
  return queries.join('\nUNION ALL ');
}
