import { columnsFound } from './facts.ts';
import type { Area, Found, FoundSheet } from './found.ts';
import { pageColumns } from './page.ts';
import type { Places } from './places.ts';
import { pageDraft, rowsDrawn } from './page-draft.ts';
import { placesFound } from './placed.ts';
import { runsOf } from './runs.ts';
import { isPage, type PageTab, type TableTab } from './tab.ts';
import { tabs } from './tabs.ts';
import { formulasBelow, workedOut } from './worked-out.ts';

/** The cells whose values are to take the place of our formulas, by tab; none of a tab that was frozen before. */
export function frozenAreas(found: Found): Readonly<Record<string, readonly Area[]>> {
  const places = placesFound(found);
  const areas = tabs.flatMap((tab) => {
    const sheet = found.sheets.find((one) => one.tab === tab.id);
    if (!sheet || sheet.isFrozen === true) return [];
    return [[tab.id, isPage(tab) ? areasOfPage(tab, sheet, places) : areasOfTable(tab, sheet, places)] as const];
  });
  return Object.fromEntries(areas.filter(([, ofTab]) => ofTab.length > 0));
}

/** The worked-out columns with their headings, and single cells below the headings that hold a formula of ours. */
function areasOfTable(tab: TableTab, { heads, second, rows }: FoundSheet, places: Places): readonly Area[] {
  const columns = columnsFound(tab, heads);
  const special = tab.formulas ? [] : Object.keys(formulasBelow(tab, columns, places, second)).map((name) => columns.indexOf(name) + 1);
  return [...workedOut(tab, columns, 1, rows), ...special.filter((column) => column > 0).map((column) => ({ row: 2, column, rows: 1, columns: 1 }))];
}

/** All that was drawn but for the cells that people fill in; where an older version has drawn it, nothing says which those are. */
function areasOfPage(tab: PageTab, { drawn }: FoundSheet, places: Places): readonly Area[] {
  const page = pageDraft(tab, places);
  const inputs = page.drawn === drawn ? page.inputs : [];
  const inputIn = (row: number) => inputs.find((input) => input.row === row)?.column;
  const rows = Array.from({ length: rowsDrawn(drawn) }, (_, i) => i + 1);
  const blocks = (wanted: readonly number[], column: number, columns: number): readonly Area[] => (columns > 0 ? runsOf(wanted).map(({ first, count }) => ({ row: first, column, rows: count, columns })) : []);
  const beside = [...new Set(inputs.map(({ column }) => column))].flatMap((column) => {
    const having = rows.filter((row) => inputIn(row) === column);
    return [...blocks(having, 1, column), ...blocks(having, column + 2, pageColumns.length - column - 1)];
  });
  return [...blocks(rows.filter((row) => inputIn(row) === undefined), 1, pageColumns.length), ...beside];
}
