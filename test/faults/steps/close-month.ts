import { buildWorkbook } from '../../../src/sidebar/build-workbook.ts';
import { approveMonth, closeMonth, markPaid, prepareMonth, reopenMonth, type PayWish } from '../../../src/sidebar/paying/pay-step.ts';
import { readPay } from '../../../src/sidebar/paying/read-pay.ts';
import type { Server } from '../../../src/sidebar/server.ts';
import { languageOf } from '../../../src/words/languages.ts';
import { headingOf } from '../../../src/workbook/column.ts';
import type { Row } from '../../../src/workbook/draft.ts';
import { letters } from '../../../src/workbook/formula.ts';
import { dashboard, MONTH_LABEL } from '../../../src/workbook/tabs/dashboard.ts';
import { measures } from '../../../src/workbook/tabs/measures.ts';
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

/** Payouts reads Measures, of which it needs no more than that somebody was there, and the month that the Dashboard picks: both sheets stand there with no more than that. */
async function prepare(host: Parameters<Step['prepare']>[1]): Promise<void> {
  const server = serverOf(host);
  await buildWorkbook(focused(server, [...tabs, measures.id, dashboard.id]), { month: MONTH, tables }, undefined, () => true);
  await buildWorkbook(focused(server, tabs), { month: MONTH, tables });
  const known: Row = { month: MARCH, person_id: 'P02', presence: 1 };
  for (const [i, name] of Object.keys(measures.columns).entries()) {
    await host.type(measures.title, `${letters(i)}1`, headingOf(name));
    await host.type(measures.title, `${letters(i)}2`, known[name] ?? '');
  }
  const [, picked = ''] = /Dashboard!\$C\$(\d+)/.exec(host.formulas('Settings').flat().join(' ')) ?? [];
  await host.type(dashboard.title, `A${picked}`, MONTH_LABEL);
  await host.type(dashboard.title, `C${picked}`, MARCH);
}

/** What somebody does with March as they see it: it isn't done where it shows as done. */
const doing = (step: string, act: (server: Server, wish: PayWish) => Promise<void>, who = 'Olena') => async (server: Server) => {
  const { closing: { state, seal } } = await readPay(server, MONTH, false);
  if (state?.step !== step) await act(server, { month: MONTH, who, seal, takesPlan: false, words: languageOf('en').sidebar.pay.steps });
};

const prepared = doing('prepared', prepareMonth);
const approved = doing('approved', approveMonth, 'Taras');
const close = doing('closed', closeMonth);
const reopen = doing('open', (server, wish) => reopenMonth(server, wish, 'a payment was forgotten'));
const pay = doing('paid', (server, wish) => markPaid(server, wish, MARCH));

/** Whether March has those lines once and says so, the log has that many entries, and February is as it was. */
const holds = (step: string, lines: readonly string[], logged: number): Step['holds'] => async (server) => {
  const { closing, books } = await readPay(server, MONTH, false);
  const earlier = books.closed.rows.filter(({ cells }) => cells['month'] === FEBRUARY);
  return closing.state?.step === step && closing.frozen.map(({ component, amount }) => `${component} ${amount.toFixed(2)}`).join() === lines.join() && books.log.rows.length === logged && earlier.length === 1;
};

const LINES = ['Fix 1000.00', 'Fair 50.00'];

export const prepareIt: Step = {
  name: 'prepare',
  tabs,
  prepare: (_, host) => prepare(host),
  run: prepared,
  holds: holds('prepared', [], 1),
  theirs: ['Closed months', 2, 20],
};

export const approveIt: Step = {
  name: 'approve',
  tabs,
  prepare: async (_, host) => {
    await prepare(host);
    await prepared(focused(serverOf(host), tabs));
  },
  run: approved,
  holds: holds('approved', [], 2),
  theirs: ['Closed months', 2, 20],
};

export const closeIt: Step = {
  name: 'close',
  tabs,
  prepare: (_, host) => prepare(host),
  run: close,
  holds: holds('closed', LINES, 1),
  theirs: ['Closed months', 2, 20],
};

/** Closed months and the Audit log are full to the last row, and Payouts reads the first of them. */
export const closeInFull: Step = {
  ...closeIt,
  name: 'close, sheets full',
  prepare: async (_, host) => {
    await prepare(host);
    for (const name of ['Closed months', 'Audit log']) await host.run('dropRows', name, 3, Number(await host.run('roomIn', name)) - 2);
    await host.type('Audit log', 'A2', FEBRUARY);
  },
  holds: holds('closed', LINES, 2),
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

export const payIt: Step = {
  name: 'mark as paid',
  tabs,
  prepare: async (_, host) => {
    await prepare(host);
    await close(focused(serverOf(host), tabs));
  },
  run: pay,
  holds: holds('paid', LINES, 2),
  theirs: ['Closed months', 2, 20],
};
