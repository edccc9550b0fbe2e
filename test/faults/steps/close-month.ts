import { buildWorkbook } from '../../../src/sidebar/build-workbook.ts';
import { closeMonth, reopenMonth, type PayWish } from '../../../src/sidebar/paying/pay-step.ts';
import { readPay, type PaySeen } from '../../../src/sidebar/paying/read-pay.ts';
import type { Server } from '../../../src/sidebar/server.ts';
import { languageOf } from '../../../src/words/languages.ts';
import type { Row } from '../../../src/workbook/draft.ts';
import { serverOf } from '../../workbook/open-built-host.ts';
import { focused } from '../focused.ts';
import type { Step } from '../step.ts';
import { MONTH } from './department.ts';

const [FEBRUARY, MARCH] = [46_054, 46_082];

/** A seller with a fix, an adjustment of March, and February closed. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  team: [{ person_id: 'P02', name: 'Bob', role: 'Sales manager', grade: 'Middle', manager_id: '', from: FEBRUARY, to: '', note: '' }],
  pay_plan: [{ role: 'Sales manager', component: 'Fix', method: 'fixed', amount: 1000, paid: 'month' }],
  adjustments: [{ month: MARCH, person_id: 'P02', component: 'Fair', amount: 50, reason: 'helped', approved_by: 'Olena' }],
  closed_months: [{ month: FEBRUARY, person_id: 'P02', role: 'Sales manager', component: 'Fix', amount: 1000, how: 'fixed', closed_on: MARCH, kind: 'part' }],
  pay_months: [{ month: FEBRUARY, step: 'closed', lines: 1, total: 1000, closed_by: 'Olena', closed_on: MARCH }],
};

const tabs = ['team', 'pay_plan', 'settings', 'adjustments', 'payouts', 'closed_months', 'pay_months', 'audit_log'];

/** Payouts reads Measures, of which it needs no more than that somebody was there. */
async function prepare(host: Parameters<Step['prepare']>[1]): Promise<void> {
  const server = serverOf(host);
  const request = { month: MONTH, settings: { month: MARCH }, tables };
  await buildWorkbook(focused(server, [...tabs, 'measures']), request, undefined, () => true);
  await buildWorkbook(focused(server, tabs), request);
  for (const [cell, value] of [['A1', 'month'], ['B1', 'person_id'], ['C1', 'presence'], ['A2', MARCH], ['B2', 'P02'], ['C2', 1]] as const) await host.type('Measures', cell, value);
}

const wishFor = ({ closing }: PaySeen): PayWish => ({ month: MONTH, who: 'Olena', seal: closing.seal, takesPlan: false, words: languageOf('en').sidebar.pay.steps });

/** A month that shows as closed isn't closed again. */
async function close(server: Server): Promise<void> {
  const seen = await readPay(server, MONTH, false);
  if (seen.closing.state?.step !== 'closed') await closeMonth(server, wishFor(seen));
}

/** A month that shows as open isn't opened again. */
async function reopen(server: Server): Promise<void> {
  const seen = await readPay(server, MONTH, false);
  if (seen.closing.state?.step !== 'open') await reopenMonth(server, wishFor(seen), 'a payment was forgotten');
}

/** Whether March has those lines once and says so, the log has that many entries, and February is as it was. */
const holds = (step: string, lines: readonly string[], logged: number): Step['holds'] => async (server) => {
  const { closing, books } = await readPay(server, MONTH, false);
  const earlier = books.closed.rows.filter(({ cells }) => cells['month'] === FEBRUARY);
  return closing.state?.step === step && closing.frozen.map(({ component, amount }) => `${component} ${amount.toFixed(2)}`).join() === lines.join() && books.log.rows.length === logged && earlier.length === 1;
};

const LINES = ['Fix 1000.00', 'Fair 50.00'];

export const closeIt: Step = {
  name: 'close',
  tabs,
  prepare: (_, host) => prepare(host),
  run: close,
  holds: holds('closed', LINES, 1),
  theirs: ['Closed months', 2, 20],
};

export const reopenIt: Step = {
  name: 'reopen',
  tabs,
  prepare: async (_, host) => {
    await prepare(host);
    await close(focused(serverOf(host), tabs));
  },
  run: reopen,
  holds: holds('open', [], 2 + LINES.length),
  theirs: ['Closed months', 2, 20],
};
