import { importRows } from '../../../src/sidebar/import-rows.ts';
import { readBeside } from '../../../src/sidebar/importing/beside.ts';
import type { Server } from '../../../src/sidebar/server.ts';
import { undoImport } from '../../../src/sidebar/undo-import.ts';
import type { Row } from '../../../src/workbook/draft.ts';
import { planImport } from '../../../src/workbook/incoming/plan-import.ts';
import { tableOf } from '../../../src/workbook/table.ts';
import { touches } from '../../../src/workbook/tabs/touches.ts';
import type { Step } from '../step.ts';
import { build } from './department.ts';

const rows: readonly Row[] = Array.from({ length: 3 }, (_, i) => ({ date: 46_100 + i, client_id: `00${i + 2}`, company: 'Zenith', account_manager_id: 'P02', kind: 'check-in call', status: 'done', note: '' }));

/** Previews rows as the panel does, and writes those that aren't in yet. */
async function write(server: Server): Promise<void> {
  const { values, target } = await readBeside(server, touches, { found: await server.look(), settings: {} });
  const held = new Set(target.rows.map(({ cells }) => String(cells['client_id'])));
  const lacking = rows.filter((row) => !held.has(String(row['client_id'])));
  if (lacking.length > 0) await importRows(server, planImport(target, values, lacking, { file: 'touches.csv', on: 46_150, closed: [] }));
}

async function countOf(server: Server): Promise<number> {
  return tableOf(touches, (await server.read([touches.id]))[touches.id] ?? []).rows.length;
}

/** Columns of the user's own lie between ours, so that rows are written in two blocks. */
const prepare: Step['prepare'] = async (server, host) => {
  await build(server);
  await host.run('addColumn', 'Touches', 3);
};

export const importThem: Step = {
  name: 'import',
  tabs: ['touches', 'closed_months'],
  prepare,
  run: write,
  holds: async (server) => (await countOf(server)) === 4,
  theirs: ['Touches', 2, 4],
};

export const undoThem: Step = {
  name: 'undo of an import',
  tabs: ['touches', 'closed_months'],
  prepare: async (server, host) => {
    await prepare(server, host);
    await write(server);
  },
  run: async (server) => {
    const last = await server.lastImport();
    if (last) await undoImport(server, last);
  },
  holds: async (server) => (await countOf(server)) === 1 && (await server.lastImport()) === null,
  theirs: ['Touches', 2, 4],
};
