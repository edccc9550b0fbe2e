import { payoutLinesOf } from '../../core/plan/payout-lines.ts';
import { settingNames } from '../../core/plan/setting.ts';
import { setting } from '../conditions.ts';
import { FLAG } from '../../core/plan/flag.ts';
import { figure, money, share, text, whole } from '../column.ts';
import { fn, formula, letting, literal, mapping } from '../formula.ts';
import { tab } from '../tab.ts';

export const payouts = tab({
  id: 'payouts',
  title: 'Payouts',
  group: 'pay',
  columns: {
    person: text('Whose pay. The draft follows every change; closing a month freezes it. Where it shows an unknown function, switch the add-on on for this file.'),
    role: text('The role that counts for the month.'),
    component: text('The part of pay: a row of the Pay plan.'),
    measure: figure('What was counted.'),
    plan: figure('Its plan.'),
    attainment: share('Counted of planned.'),
    amount: money('What it pays.'),
    how: text('The arithmetic behind the cent, or why nothing is paid.'),
    payee: text('Everyone with a line.'),
    payee_name: text('The name.'),
    total: money("The sum of the person's lines."),
    to_check: whole('How many of the lines need a look: they begin with a warning sign.'),
  },
  flags: [{ column: 'how', by: FLAG, color: 'amber' }],
  formulas: (places) => {
    const column = (name: string) => places.column('payouts', name);
    const each = (body: string) => formula(fn('IF', `${fn('SUMPRODUCT', `(${column('payee')}<>"")*1`)}=0`, literal(''), mapping({ p: fn('FILTER', column('payee'), `${column('payee')}<>""`) }, body)));
    return {
      person: formula(fn(payoutLinesOf.name, places.table('team'), places.table('pay_plan'), places.table('measures'), 'month_start', places.table('closed_months'), places.table('adjustments'), setting(places, settingNames.payLevel, 1), setting(places, settingNames.daysAfterLeaving, 0))),
      payee: formula(fn('IFERROR', letting({ everyone: column('person') }, fn('UNIQUE', fn('FILTER', 'everyone', 'everyone<>""'))), literal(''))),
      payee_name: each(fn('XLOOKUP', 'p', places.column('team', 'person_id'), places.column('team', 'name'), literal(''))),
      total: each(fn('ROUND', fn('SUMIFS', column('amount'), column('person'), 'p'), 2)),
      to_check: each(fn('COUNTIFS', column('person'), 'p', column('how'), literal(`${FLAG}*`))),
    };
  },
});
