import { buildWorkbook } from '../../../src/sidebar/build-workbook.ts';
import { isPage } from '../../../src/workbook/tab.ts';
import { tabs } from '../../../src/workbook/tabs.ts';
import type { Step } from '../step.ts';
import { areBuilt, build, MONTH, tables } from './department.ts';

/** A tab at a time: no tab's drawing looks at another's. */
export const buildTabs: readonly Step[] = tabs.map(({ id, title }) => ({
  name: 'build',
  tabs: [id],
  prepare: async () => undefined,
  run: (server) => buildWorkbook(server, { month: MONTH, settings: { language: 'en' } }),
  holds: (server) => areBuilt(server, [id]),
  theirs: [title, 40, 26],
}));

export const buildFilled: readonly Step[] = tabs.filter(({ id }) => tables[id]).map(({ id, title }) => ({
  name: 'build with facts',
  tabs: [id],
  prepare: async () => undefined,
  run: (server) => build(server),
  holds: async (server) => ((await server.read([id]))[id] ?? []).length > (tables[id] ?? []).length,
  theirs: [title, 40, 26],
}));

/** One tab of each shape that a sheet is fitted to. */
const shapes = [...new Map(tabs.map((tab) => [isPage(tab) ? 'page' : `${Math.sign((tab.room ?? 1000) - 1000)} ${Object.keys(tab.columns).length > 26}`, tab.id])).values()];

/** All sheets are added before any is drawn. */
export const addSheets: Step = {
  name: 'build: the sheets',
  tabs: shapes,
  prepare: async () => undefined,
  run: (server) => buildWorkbook(server, { month: MONTH }, undefined, () => true),
  holds: async (server) => (await server.look()).sheets.filter(({ tab }) => tab !== '').length === shapes.length,
  theirs: ['Sheet1', 3, 3],
};
