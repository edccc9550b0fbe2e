import { firstDay, isMonth, type Month } from '../core/period.ts';
import type { Row } from '../workbook/draft.ts';
import { headingOf } from '../workbook/column.ts';
import { planBuild, type BuildStep } from '../workbook/plan-build.ts';
import { blocksOf, changeOf, nextRow, tableOf, type Table } from '../workbook/table.ts';
import type { Tab, Written } from '../workbook/tab.ts';
import { MONTH, settings as settingsTab } from '../workbook/tabs/settings.ts';
import { languages } from '../words/languages.ts';
import type { Server } from './server.ts';

export interface BuildRequest {
  readonly month: Month;
  /** Other values of Settings, by parameter. */
  readonly settings?: Readonly<Record<string, Written>>;
  /** What new and empty tabs are filled with. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
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

/** Builds the workbook tab by tab; what is there stays. It may be stopped after any tab: building again goes on from there. */
export async function buildWorkbook(server: Server, request: BuildRequest, tell: (progress: Progress) => void = () => undefined, isStopped: () => boolean = () => false): Promise<Built> {
  const { month, settings = {}, tables = {} } = request;
  if (!isMonth(month)) throw new Error(`expected a month such as 2026-03, found "${month}".`);
  const { language } = settings;
  if (language !== undefined && !languages.some(({ code }) => code === language)) throw new Error(`The workbook speaks ${languages.map(({ code }) => code).join(', ')}, not "${String(language)}".`);
  const wish = { settings: { ...settings, [MONTH]: firstDay(month) }, tables };
  const { lacking, standing, steps } = planBuild(await server.look(), wish);
  const lost = [...lacking, ...(await withoutHeadings(server, steps))];
  if (lost.length > 0) throw new LackingColumns(lost);
  const of = steps.length;
  tell({ done: 0, of, title: '' });
  if (standing.length > 0) await server.stand(standing);
  const built: string[] = [];
  const kept: string[] = [];
  const notFilled: string[] = [];
  for (const [done, { tab, title, draft, changes }] of steps.entries()) {
    if (isStopped()) break;
    tell({ done, of, title });
    if (draft) await server.draw(tab.id, draft);
    if (changes.length > 0) await server.change(tab.id, changes);
    (draft ? built : kept).push(title);
    if (!draft && tab.id === settingsTab.id) await setValues(server, settings);
    const offered = tables[tab.id];
    if (!draft && offered && !(await fill(server, tab, offered))) notFilled.push(title);
  }
  return { built, kept, notFilled };
}

/** The columns of tabs whose headings are gone while cells below are not: drawing them anew would overwrite what people typed. */
async function withoutHeadings(server: Server, steps: readonly BuildStep[]): Promise<LackingColumns['lacking']> {
  const undrawn = steps.filter(({ draft, isFound }) => draft && isFound);
  const held = undrawn.length > 0 ? await server.read(undrawn.map(({ tab }) => tab.id)) : {};
  const spoilt = undrawn.filter(({ tab }) => (held[tab.id] ?? []).flat().some((cell) => cell !== ''));
  return spoilt.flatMap(({ tab, title }) => Object.keys(tab.columns).map((name) => ({ title, heading: headingOf(name) })));
}

/** Fills a table that holds nothing yet; false where it does. */
async function fill(server: Server, tab: Tab, rows: readonly Row[]): Promise<boolean> {
  const table = tableOf(tab, (await server.read([tab.id]))[tab.id] ?? []);
  if (table.rows.length > 0 || rows.length === 0) return rows.length === 0;
  await appendRows(server, table, rows);
  return true;
}

/** Adds rows below a table's last one; formulas reach them whatever room the sheet had. */
export async function appendRows(server: Server, table: Table, rows: readonly Row[]): Promise<void> {
  const { isOutgrown } = await server.append(table.tab.id, nextRow(table), blocksOf(table, rows));
  if (!isOutgrown) return;
  const { steps } = planBuild(await server.look(), { settings: {}, tables: {} });
  for (const { tab, draft, changes } of steps) if (!draft && changes.length > 0) await server.change(tab.id, changes);
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
  await setValues(server, { [MONTH]: firstDay(month) });
}
