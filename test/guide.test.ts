import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../src/local/node/host.ts';
import { bare, sectionsOf, type Block, type Section, type Table } from './guide/markdown.ts';
import { figuresIn, showsAs } from './guide/numbers.ts';
import { isHeld } from './guide/tables.ts';
import { isSaid } from './guide/words.ts';
import { World } from './guide/world.ts';
import { openBuiltHost } from './workbook/open-built-host.ts';

/**
 * What the guide says is checked by how it is written:
 * - A table of Formula and Result, or Formula and Message, is worked out in the spreadsheet engine over the cells of its section: a table with A, B, C in its first row.
 * - A table of payouts, figures, corrections or what-ifs is what the department comes to. It is the sample, anew in each section; on a page that begins with the comment
 *   "blank" it is a blank workbook, one for the whole page.
 * - A table whose headings are columns of the tab named before it has rows of that tab: they are typed where a sentence of that paragraph begins with "Type", else they must be there.
 * - A block of csv is imported. Sentences under "The panel says" are the panel's.
 * - Bold is what the product calls something. Any other figure stands in one of these tables of its page, and is a day, an ordinal or a name otherwise.
 */
const FOLDER = 'docs/guide';

const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { file, text, isBlank: text.includes('<!-- blank'), sections: sectionsOf(text) };
  });

const isFormulas = ({ heads }: Table) => heads[0] === 'Formula';
const isCells = ({ heads }: Table) => heads[0] === '' && heads[1] === 'A';
const isWork = (block: Block): block is Table => block.kind === 'table' && (isFormulas(block) || isCells(block));
const isSentences = ({ heads }: Table) => heads[0] === 'The panel says';

/** How many of a table's columns are checked as they stand: others say what they mean. */
const checkedColumns = (table: Table) => (isCells(table) || isHeld(table) ? Infinity : isFormulas(table) ? 2 : 0);

const tablesIn = (sections: readonly Section[]) => sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');

describe.each(pages)('$file', ({ file, text, isBlank, sections }) => {
  test('shows what the department comes to', { timeout: 120_000 }, () => {
    const page = new World(isBlank);
    for (const { heading, blocks } of sections) {
      const world = isBlank ? page : new World(false);
      for (const block of blocks) {
        const shown = world.read(block);
        if (shown && block.kind === 'table') expect({ heading, rows: block.rows.map((row) => row.map(bare)) }).toEqual({ heading, rows: shown.map((row) => row.map(bare)) });
      }
    }
  });

  test('calls things as the product does', () => {
    const names = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !isSaid(name))).toEqual([]);
    const sentences = tablesIn(sections).filter(isSentences).flatMap(({ rows }) => rows.map(([sentence = '']) => bare(sentence)));
    expect(sentences.filter((sentence) => !isSaid(sentence))).toEqual([]);
  });

  test('says no figure that is not checked', () => {
    const checked = tablesIn(sections).flatMap((table) => table.rows.flatMap((row) => row.slice(0, checkedColumns(table)).flatMap((cell) => figuresIn(bare(cell)))));
    const files = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'code' && block.language === 'csv' ? figuresIn(block.text) : []));
    const known = new Set([...checked, ...files]);
    const told = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'prose' ? [block.text] : block.kind === 'table' ? block.rows.flatMap((row) => row.slice(checkedColumns(block)).filter((_, i) => !(isSentences(block) && i === 0))) : []));
    const unknown = told.map((sentence) => sentence.replace(/\*\*.+?\*\*/g, '')).flatMap((sentence) => figuresIn(sentence).filter((figure) => !known.has(figure)).map((figure) => `${figure}: ${sentence}`));
    expect(unknown).toEqual([]);
    expect(text.replace(/^\|.*$/gm, '')).not.toMatch(/`=/);
  });

  test('leads to places that are there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.startsWith('http'));
    const lost = links.filter((link) => {
      const [to = '', anchor] = link.split('#');
      const path = to === '' ? join(FOLDER, file) : join(FOLDER, to);
      return !existsSync(path) || (anchor !== undefined && !anchorsIn(readFileSync(path, 'utf8')).includes(anchor));
    });
    expect(lost).toEqual([]);
  });
});

test('the contents lead to every page, and every picture is shown', () => {
  const all = pages.map(({ text }) => text).join('\n');
  const contents = pages.find(({ file }) => file === 'README.md')?.text ?? '';
  expect(pages.filter(({ file }) => file !== 'README.md' && !contents.includes(`(${file})`)).map(({ file }) => file)).toEqual([]);
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.png') && !all.includes(`(${name})`))).toEqual([]);
});

function anchorsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\d -]/gu, '').replace(/ /g, '-'));
}

/** Types a section's cells and one formula to the right of them, in a tab of its own. */
const TYPE = `function typeWork(all) {
  for (const { tab, cells, formula } of all) {
    const sheet = SpreadsheetApp.getActive().insertSheet(tab);
    cells.forEach((row, y) => row.forEach((cell, x) => { if (cell !== '') sheet.getRange(y + 1, x + 1).setValue(cell); }));
    sheet.getRange(1, 12).setFormula(formula);
  }
}`;
const COLUMN = 11;

const worked = pages.flatMap(({ file, sections }) =>
  sections.flatMap(({ heading, blocks }) => {
    const cells = blocks.filter(isWork).filter(isCells).flatMap(({ rows }) => rows.map(([, ...row]) => row.map((cell) => valueTyped(bare(cell)))));
    return blocks.filter(isWork).filter(isFormulas).flatMap(({ heads, rows }) => rows.map(([formula = '', shows = '']) => ({ file, heading, cells, formula: bare(formula), shows: bare(shows), isRefused: heads[1] === 'Message' })));
  }),
).map((work, i) => ({ ...work, tab: `Work ${i + 1}` }));

/** What a cell holds after a user has typed that. */
function valueTyped(text: string): string | number | boolean {
  return /^-?\d[\d,]*(\.\d+)?$/.test(text) ? Number(text.replace(/,/g, '')) : text === 'TRUE' ? true : text === 'FALSE' ? false : text;
}

describe('every formula of the guide, in the spreadsheet engine with the shipped bundle', () => {
  let host: Host;

  beforeAll(async () => {
    host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${TYPE}`);
    await host.run('typeWork', worked);
  }, 120_000);
  afterAll(() => host.close());

  test.each(worked)('$file: $formula', async ({ tab, shows, isRefused }) => {
    const shown = (await host.values(tab)).flatMap((row) => row.slice(COLUMN)).filter((cell) => cell !== '');
    if (isRefused) expect([shown[0], host.errorOf(tab, 'L1')]).toEqual(['#ERROR!', shows]);
    else expect(shown.map((cell, i) => agreed(cell, shows.split(' · ')[i] ?? ''))).toEqual(shows.split(' · '));
  });
});

/** The guide's words where a cell shows the same, else what it shows. */
function agreed(cell: string | number | boolean, said: string): string {
  return typeof cell === 'number' && showsAs(cell, said) ? said : String(cell);
}
