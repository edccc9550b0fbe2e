import { buildWorkbook } from '../../../src/sidebar/build-workbook.ts';
import { isPage, type Tab } from '../../../src/workbook/tab.ts';
import { tabs } from '../../../src/workbook/tabs.ts';
import type { Server } from '../../../src/sidebar/server.ts';
import { serverOf } from '../../workbook/open-built-host.ts';
import type { Step } from '../step.ts';
import { areBuilt, build, MONTH, tables } from './department.ts';

/** Whether its formulas read other tabs. */
const reads = (tab: Tab) => isPage(tab) || tab.formulas !== undefined || Object.values(tab.columns).some(({ derived }) => derived !== undefined);

/** A cell beside a tab. */
const beside = (tab: Tab) => [tab.title, 40, isPage(tab) ? 26 : Math.max(26, Object.keys(tab.columns).length + 2)] as const;

/** A tab at a time: no tab's drawing looks at another's. All sheets are there before one whose formulas read others. */
export const buildTabs: readonly Step[] = tabs.map((tab) => ({
  name: 'build',
  tabs: [tab.id],
  prepare: async (_, host) => (reads(tab) ? addThem(serverOf(host)) : undefined),
  run: (server) => buildWorkbook(server, { month: MONTH, settings: { language: 'en' } }),
  holds: (server) => areBuilt(server, [tab.id]),
  theirs: beside(tab),
}));

export const buildFilled: readonly Step[] = tabs.filter(({ id }) => tables[id]).map((tab) => ({
  name: 'build with facts',
  tabs: [tab.id],
  prepare: async () => undefined,
  run: (server) => build(server),
  holds: async (server) => ((await server.read([tab.id]))[tab.id] ?? []).length > (tables[tab.id] ?? []).length,
  theirs: beside(tab),
}));

function addThem(server: Server): Promise<unknown> {
  return buildWorkbook(server, { month: MONTH }, undefined, () => true);
}

/** One tab of each shape that a sheet is fitted to. */
const shapes = [...new Map(tabs.map((tab) => [isPage(tab) ? 'page' : `${Math.sign((tab.room ?? 1000) - 1000)} ${Object.keys(tab.columns).length > 26}`, tab.id])).values()];

/** All sheets are added before any is drawn. */
export const addSheets: Step = {
  name: 'build: the sheets',
  tabs: shapes,
  prepare: async () => undefined,
  run: addThem,
  holds: async (server) => (await server.look()).sheets.filter(({ tab }) => tab !== '').length === shapes.length,
  theirs: ['Sheet1', 3, 3],
};
