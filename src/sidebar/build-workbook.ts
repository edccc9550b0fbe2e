import { firstDay, isMonth, type Day, type Month } from '../core/period.ts';
import type { PageDraft, Row } from '../workbook/draft.ts';
import { letters } from '../workbook/formula.ts';
import type { FoundPage } from '../workbook/found.ts';
import { withInputs } from '../workbook/inputs-kept.ts';
import { planBuild, type BuildStep } from '../workbook/plan-build.ts';
import { blocksOf, changeOf, rowFor, tableOf, type Table } from '../workbook/table.ts';
import { isPage, type TableTab, type Written } from '../workbook/tab.ts';
import { tabs } from '../workbook/tabs.ts';
import { headingIn, speeches, type Speech } from '../workbook/language.ts';
import { dashboard, MONTH_COLUMN, MONTH_LABEL } from '../workbook/tabs/dashboard.ts';
import { settings as settingsTab } from '../workbook/tabs/settings.ts';
import { languages } from '../words/languages.ts';
import type { Server } from './server.ts';

export interface BuildRequest {
  readonly month: Month;
  /** Other values of Settings, by parameter. */
  readonly settings?: Readonly<Record<string, Written>>;
  /** What new and empty tabs are filled with. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  /** Whether columns that tabs lost are put back, empty. */
  readonly restores?: boolean;
}

export interface Built {
  readonly built: readonly string[];
  readonly kept: readonly string[];
  /** Tabs that hold rows already, so that the rows offered were not written. */
  readonly notFilled: readonly string[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The tab being built; '' while the sheets are added. */
  readonly title: string;
}

/** Columns that tabs lost; nothing was changed. */
export class LackingColumns extends Error {
  readonly lacking: ReturnType<typeof planBuild>['lacking'];

  constructor(lacking: LackingColumns['lacking']) {
    super(`${lacking.map(({ title, heading }) => `${title} lacks the column "${heading}"`).join('; ')}. Restore each heading, then build again; nothing was changed.`);
    this.lacking = lacking;
  }
}

/** A tab that has no headings though a cell where it's drawn holds something; nothing was changed. */
export class NoHeadings extends Error {
  readonly title: string;
  readonly cell: string;
  readonly headings: readonly string[];

  constructor({ title, cell, headings }: Pick<NoHeadings, 'title' | 'cell' | 'headings'>) {
    super(`${title} has no headings, and ${cell} holds something. Write its headings back, or move what is there; then build again. Nothing was changed.`);
    this.title = title;
    this.cell = cell;
    this.headings = headings;
  }
}

/** Builds the workbook tab by tab; what is there stays. It may be stopped after any tab: building again goes on from there. */
export async function buildWorkbook(server: Server, request: BuildRequest, tell: (progress: Progress) => void = () => undefined, isStopped: () => boolean = () => false): Promise<Built> {
  const { month, settings = {}, tables = {}, restores = false } = request;
  if (!isMonth(month)) throw new Error(`expected a month such as 2026-03, found "${month}".`);
  const { language } = settings;
  if (language !== undefined && !languages.some(({ code }) => code === language)) throw new Error(`The workbook speaks ${languages.map(({ code }) => code).join(', ')}, not "${String(language)}".`);
  const wish = { language: language === undefined ? undefined : String(language), settings, tables, restores };
  const found = await server.look();
  const { language: speech, lacking, standing, steps: stepsWith } = planBuild(found, wish);
  if (lacking.length > 0) throw new LackingColumns(lacking);
  await checkHeadings(server, speech, stepsWith({}));
  tell({ done: 0, of: tabs.length, title: '' });
  const steps = stepsWith(standing.length > 0 ? await server.stand(standing) : {});
  const pages = await pagesShown(server, steps);
  const of = steps.length;
  const built: string[] = [];
  const kept: string[] = [];
  const notFilled: string[] = [];
  for (const [done, step] of steps.entries()) {
    const { tab, title, draft } = step;
    if (isStopped()) break;
    tell({ done, of, title });
    await perform(server, step, pages, firstDay(month));
    const isNew = draft !== null && (draft.kind === 'table' || draft.isNew);
    (isNew ? built : kept).push(title);
    if (!draft && tab.id === settingsTab.id && Object.keys(settings).length > 0) await setValues(server, settings);
    const offered = tables[tab.id];
    if (!isPage(tab) && !draft && offered && !(await fill(server, tab, offered))) notFilled.push(title);
  }
  return { built, kept, notFilled };
}

/** Pages as they are, by tab. */
type Pages = Readonly<Record<string, FoundPage>>;

/** What the pages show that are drawn anew: read before anything is written, all of it at once. */
async function pagesShown(server: Server, steps: readonly BuildStep[]): Promise<Pages> {
  const redrawn = steps.filter(({ draft, isFound }) => draft?.kind === 'page' && isFound && !draft.isNew).map(({ tab }) => tab.id);
  return redrawn.length > 0 ? server.readPages(redrawn) : {};
}

/** Does what one tab needs; a page that is drawn anew keeps what people filled in. */
async function perform(server: Server, { tab, draft, isFrozen, thaws, additions, mark, relabelling, changes }: BuildStep, pages: Pages, month: Day | null): Promise<void> {
  if (isFrozen && !isPage(tab)) await server.thaw(tab.id, thaws);
  if (mark !== null) await server.extend(tab.id, additions, mark);
  if (relabelling) await server.relabel(tab.id, relabelling);
  if (draft?.kind === 'page') await server.draw(tab.id, withMonth(withInputs(draft, pages[tab.id]), tab.id, month));
  else if (draft) await server.draw(tab.id, draft);
  if (changes.length > 0) await server.change(tab.id, changes);
}

/** The Dashboard picks the month; where it picks none yet, it's the one that the workbook is built for. */
function withMonth(draft: PageDraft, tab: string, month: Day | null): PageDraft {
  const input = tab === dashboard.id ? draft.inputs.find(({ labels }) => labels[0] === MONTH_LABEL) : undefined;
  if (!input || month === null) return draft;
  return { ...draft, cells: draft.cells.map((row, i) => (i === input.row - 1 && row[input.column] === '' ? row.map((cell, column) => (column === input.column ? month : cell)) : row)) };
}

/** Refuses to draw a table over what people typed where its headings are gone, or were never written. What they have beside it stays. */
async function checkHeadings(server: Server, language: Speech, steps: readonly BuildStep[]): Promise<void> {
  const undrawn = steps.filter(({ draft, isFound }) => draft?.kind === 'table' && isFound);
  const held = undrawn.length > 0 ? await server.read(undrawn.map(({ tab }) => tab.id)) : {};
  for (const { tab, title } of undrawn) {
    const names = Object.keys(tab.columns);
    (held[tab.id] ?? []).forEach((row, y) => {
      const x = row.slice(0, names.length).findIndex((cell) => cell !== '');
      if (x >= 0) throw new NoHeadings({ title, cell: `${letters(x)}${y + 1}`, headings: names.map((name) => headingIn(language, tab, name)) });
    });
  }
}

/** Fills a table that holds nothing yet; false where it does. */
async function fill(server: Server, tab: TableTab, rows: readonly Row[]): Promise<boolean> {
  const table = tableOf(tab, (await server.read([tab.id]))[tab.id] ?? []);
  if (table.rows.length > 0 || rows.length === 0) return rows.length === 0;
  await appendRows(server, table, rows);
  return true;
}

/** Adds rows below a table's last one, or writes to their end those that were begun there; formulas reach them whatever room the sheet had. */
export async function appendRows(server: Server, table: Table, rows: readonly Row[]): Promise<void> {
  const blocks = blocksOf(table, rows);
  const append = (isReached: boolean) => server.append(table.tab.id, rowFor(table, blocks), blocks, isReached);
  if (!(await append(false)).isOutgrown) return;
  await renewFormulas(server);
  await append(true);
}

/** Writes the formulas anew where they don't reach all rows of the tables. */
export async function renewFormulas(server: Server): Promise<void> {
  const { steps } = planBuild(await server.look(), { settings: {}, tables: {} });
  const found = steps({}).filter(({ isFound, isFrozen }) => isFound && !isFrozen);
  const pages = await pagesShown(server, found);
  for (const step of found) await perform(server, step, pages, null);
}

/** Gives parameters of Settings their values; one that has no row yet gets one. */
export async function setValues(server: Server, values: Readonly<Record<string, Written>>): Promise<void> {
  const table = tableOf(settingsTab, (await server.read([settingsTab.id]))[settingsTab.id] ?? []);
  const rowOf = (parameter: string) => table.rows.find(({ cells }) => cells['parameter'] === parameter);
  const changes = Object.entries(values).flatMap(([parameter, value]) => {
    const row = rowOf(parameter);
    return row && row.cells['value'] !== value ? [changeOf(table, row, 'value', value)] : [];
  });
  if (changes.length > 0) await server.change(settingsTab.id, changes);
  const lacking = Object.entries(values).filter(([parameter]) => !rowOf(parameter));
  if (lacking.length > 0) await appendRows(server, table, lacking.map(([parameter, value]) => ({ parameter, value })));
}

/** Picks the month that the workbook counts and pays. */
export async function pickMonth(server: Server, month: Month): Promise<void> {
  if (!isMonth(month)) throw new Error(`expected a month such as 2026-03, found "${month}".`);
  const labels = speeches.map(({ say }) => say(MONTH_LABEL, dashboard.id));
  const shown = (await server.read([dashboard.id]))[dashboard.id] ?? [];
  const row = shown.findIndex(([label]) => labels.includes(String(label)));
  if (row < 0) throw new Error('The Dashboard has lost its month: build the workbook again.');
  await server.change(dashboard.id, [{ row: row + 1, column: MONTH_COLUMN, to: firstDay(month) }]);
}
