import { nameOf } from '../../src/core/plan/table.ts';
import { convert } from '../../src/workbook/convert.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { namesByHeading } from '../../src/workbook/language.ts';
import { isPage, type TableTab } from '../../src/workbook/tab.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { bare, type Table } from './markdown.ts';
import { figuresIn } from './numbers.ts';

/** Tables of the guide that the department is held to, by their headings. */
const kinds = {
  payouts: ['Month', 'Who', 'Component', 'Amount'],
  figures: ['Month', 'Who', 'Counted', 'Figure'],
  corrections: ['Paid with', 'Who', 'Component', 'For month', 'Correction'],
  differences: ['Who', 'Component', 'Now', 'Then', 'Difference'],
  columns: ['In the file', 'In the tab'],
  answers: ['Question', 'Answer'],
} as const;

export type Kind = keyof typeof kinds;

/** What kind of table it is; payouts may have one heading more, How. */
export function kindOf({ heads }: Table): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => [kinds[kind].join(), `${kinds[kind].join()},How`].includes(heads.map(bare).join()));
}

/** Whether every cell of a table is held to something. */
export function isHeld(table: Table): boolean {
  return kindOf(table) !== undefined || tabOf(table) !== undefined;
}

/** The tab whose name stands last in the paragraph before, where all of a table's headings are columns of it. */
export function tabOf({ lead, heads }: Table): TableTab | undefined {
  const named = [...lead.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => tabs.find(({ title }) => title === name)).filter((tab) => tab !== undefined);
  const tab = named.at(-1);
  return tab && !isPage(tab) && heads.every((head) => namesByHeading(tab).has(nameOf(bare(head)))) ? tab : undefined;
}

/** A table's rows as its tab has them. */
export function rowsIn({ heads, rows }: Table, tab: TableTab): readonly Row[] {
  const names = heads.map((head) => namesByHeading(tab).get(nameOf(bare(head))) ?? '');
  const texts = rows.map((row, i) => ({ row: i + 2, cells: Object.fromEntries(names.map((name, at) => [name, plain(bare(row[at] ?? ''))])) }));
  const { rows: read, issues } = convert(tab, tab.id, texts);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return read.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? ''])));
}

/** 5% and 1,000 as files have them. */
function plain(cell: string): string {
  return /^-?\d[\d,]*(\.\d+)?%?$/.test(cell) ? String(figuresIn(cell)[0]) : cell;
}
