import { buildWorkbook } from '../../../src/sidebar/build-workbook.ts';
import type { Server } from '../../../src/sidebar/server.ts';
import type { Row } from '../../../src/workbook/draft.ts';

export const MONTH = '2026-03';

/** A department small enough to be hit thousands of times. */
export const tables: Readonly<Record<string, readonly Row[]>> = {
  team: [
    { person_id: 'P01', name: 'Ann', role: 'Lead generator', grade: 'Middle', manager_id: '', from: 46_000, to: '', note: '' },
    { person_id: 'P02', name: 'Bob', role: 'Sales manager', grade: 'Middle', manager_id: '', from: 46_000, to: '', note: '' },
  ],
  quotas: [
    { period: 46_082, person_id: 'P01', kpi: 'meetings_held', value: 8 },
    { period: 46_082, person_id: 'P02', kpi: 'first_meetings', value: 8 },
  ],
  allocation: [{ person_id: 'P01', process: 'Lead generation', share: 1 }],
  payments: [{ date: 46_090, deal_id: 'D01', company: 'Acme', type: 'new', tier: 'starter', owner_id: 'P02', amount: 15_000, currency: '' }],
  touches: [{ date: 46_090, client_id: '001', company: 'Acme', account_manager_id: 'P02', kind: 'check-in call', status: 'done', what_else: '', working_on: '', plans: '', note: '' }],
};

export function build(server: Server, language = 'en'): Promise<unknown> {
  return buildWorkbook(server, { month: MONTH, settings: { language }, tables });
}

/** Whether all those tabs hold their tables and pages, in that language's headings where a first one is given. */
export async function areBuilt(server: Server, tabs: readonly string[]): Promise<boolean> {
  const { sheets } = await server.look();
  return tabs.every((id) => sheets.some(({ tab, drawn, heads }) => tab === id && drawn !== '' && heads.some((head) => head !== '')));
}
