import type { Row } from '../draft.ts';
import type { Table } from '../table.ts';
import type { Compared } from './compare.ts';
import { contentOf, differencesOf, type Given, type Met } from './row-content.ts';
import { idOf } from './target.ts';

/** New rows that are like one of the sheet that nothing else of the file is: a deal or a payment, entered with more or other words. */
export function alikeOf(table: Table, { fresh, there, differing }: Pick<Compared, 'fresh' | 'there' | 'differing'>, given: Given): readonly Met[] {
  const kindOf = (name: string) => given.tab.columns[name]?.kind ?? 'text';
  const own = idOf(given.tab);
  const amounts = given.columns.filter((name) => kindOf(name) === 'money');
  const days = given.columns.filter((name) => kindOf(name) === 'date' || kindOf(name) === 'month');
  const telling = [...days, ...amounts, ...given.columns.filter((name) => name.endsWith('_id') && name !== own)];
  const tells = (row: Row) => [days, amounts].every((names) => names.some((name) => (row[name] ?? '') !== ''));
  const met = new Set([...there, ...differing].map(({ at }) => at));
  const held = new Map<string, Table['rows'][number][]>();
  for (const one of table.rows.filter(({ row, cells }) => !met.has(row) && tells(cells))) {
    const rows = held.get(contentOf(given, one.cells, telling)) ?? [];
    held.set(contentOf(given, one.cells, telling), rows);
    rows.push(one);
  }
  return fresh.flatMap(({ line, row }) => {
    const like = tells(row) ? held.get(contentOf(given, row, telling))?.shift() : undefined;
    return like ? [{ line, at: like.row, id: '', differences: differencesOf(given, like.cells, row) }] : [];
  });
}
