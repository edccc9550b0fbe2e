import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Example } from '../../src/core/calculation.ts';
import { catalogue } from '../../src/core/catalogue.ts';
import type { Cell } from '../../src/core/kinds.ts';
import { openBuiltHost } from '../workbook/open-built-host.ts';

const examples = catalogue.flatMap(({ name, examples }) => examples.map((example: Example, i) => ({ tab: `${name} ${i + 1}`, ...example })));

/** Types the examples as a user would, each in a tab of its own: its cells from A1 on, its formula two columns to the right. */
const TYPE = `function typeExamples(examples) {
  for (const { tab, cells, formula, column } of examples) {
    const sheet = SpreadsheetApp.getActive().insertSheet(tab);
    sheet.insertColumnsAfter(26, 10);
    if (cells.length > 0) sheet.getRange(1, 1, cells.length, column - 2).setValues(cells);
    sheet.getRange(1, column).setFormula(formula);
  }
}`;

const width = (cells: Example['cells'] = []) => Math.max(0, ...cells.map((row) => row.length));
const columnOf = ({ cells }: Example) => width(cells) + 2;

describe('every example of the documentation, in the spreadsheet engine with the shipped bundle', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;

  beforeAll(async () => {
    host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${TYPE}`);
    const typed = examples.map((example) => {
      const cells = (example.cells ?? []).map((row) => Array.from({ length: width(example.cells) }, (_, i) => row[i] ?? ''));
      return { tab: example.tab, cells, formula: example.formula, column: columnOf(example) };
    });
    await host.run('typeExamples', typed);
  }, 120_000);

  test.each(examples)('$tab: $formula', async (example) => {
    const shows = Array.isArray(example.shows) ? example.shows : [[example.shows]];
    const values = await host.values(example.tab);
    const shown = values.slice(0, shows.length).map((row) => row.slice(columnOf(example) - 1, columnOf(example) - 1 + (shows[0]?.length ?? 1)));
    expect(shows.length).toBeGreaterThan(0);
    expect(shown).toEqual(shows.map((row: readonly Cell[]) => row.map(inCell)));
  });
});

/** A date lies in a cell as its serial number. */
function inCell(cell: Cell): Cell {
  return cell instanceof Date ? cell.getTime() / 86_400_000 + 25_569 : cell;
}
