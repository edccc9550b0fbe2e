import { dailyItems } from '../../core/plan/daily.ts';
import { RATE_DAY } from '../../core/plan/exchange.ts';
import { settingNames } from '../../core/plan/setting.ts';
import { roles } from '../../core/plan/role.ts';
import { names, text, type ColumnKind } from '../column.ts';
import { fn, formula } from '../formula.ts';
import { tab, type SpecialRow, type Written } from '../tab.ts';

/** The parameter that holds the month being counted and paid. */
export const MONTH = 'month';

/** The parameter that holds who does the steps of pay, and whether two people have to. */
export const SIGNED_BY = 'signed_by';
export const TWO_PEOPLE = 'two_people';

const norms: Readonly<Record<(typeof dailyItems)[number], readonly [norm: number, weight: number]>> = {
  new_contacts: [20, 0.2],
  invites: [20, 0.25],
  first_messages: [8, 0.2],
  follow_ups: [20, 0.2],
  warming: [10, 0.1],
  crm_clean: [1, 0.05],
};

const judgement = 'our judgement';

const row = (parameter: string, value: Written, unit: string, source = '') => ({ parameter, value, unit, source });

export const settings = tab({
  id: 'settings',
  title: 'Settings',
  group: 'plan',
  room: 100,
  columns: {
    parameter: names('text', 'What the value is for. Formulas find a value by this name: don\'t rename it.'),
    value: names('any', 'The value. Change it freely; everything is worked out again.'),
    unit: text('What the value is counted in.'),
    source: text('Where the default comes from.'),
  },
  starts: [
    row('company', '', 'name'),
    row('currency', 'USD', 'code'),
    row(settingNames.daysAfterLeaving, 0, 'days after leaving in which money received on earlier deals is still paid on; 0: the month of leaving counts whole, later months not at all', judgement),
    row(settingNames.repeatMeetingDays, 0, 'days within which a second first meeting with a company counts nothing; 0: it always counts', judgement),
    row(settingNames.inboundMeetingWeight, 1, 'what a meeting from an inbound request counts for a lead generator', judgement),
    row(RATE_DAY, 'payment', 'the day whose exchange rate counts: payment, month end or deal', judgement),
    row(SIGNED_BY, '', 'who does the steps of pay, as the Audit log has it: typed, not verified'),
    row(TWO_PEOPLE, 'no', 'yes: one prepares a month and another approves it before it is closed', judgement),
    row('language', 'en', 'en or ru'),
    row(settingNames.payLevel, 1, 'what all money in the Pay plan and the targets are multiplied by; percentages stay', 'ours: pay differs by country'),
    row('roles', Object.values(roles).join(', '), 'the roles that the department has'),
    row('target_junior', 700, "a Junior lead generator's pay at plan, a month", 'article: 700 to 1,200'),
    row('target_middle', 1000, "a Middle lead generator's pay at plan, a month", 'article: 700 to 1,200'),
    row('target_senior', 1200, "a Senior lead generator's pay at plan, a month", 'article: 700 to 1,200'),
    ...dailyItems.map((item) => row(`norm_${item}`, norms[item][0], 'a day', judgement)),
    ...dailyItems.map((item) => row(`weight_${item}`, norms[item][1], 'share of the process score', judgement)),
  ],
  special: (places) => {
    const quarter = fn('ROUNDUP', `${fn('MONTH', 'month_start')}/3`, 0);
    return [
      { name: null, kind: 'month', column: 'value', row: row(MONTH, formula(places.mark('dashboard', 'month')), 'the month that is counted and paid: pick it on the Dashboard') },
      named('month_start', 'date', formula(`${fn('EOMONTH', places.cell('settings', 'value', 2), -1)}+1`)),
      named('month_end', 'date', formula(fn('EOMONTH', 'month_start', 0))),
      named('quarter_start', 'date', formula(fn('DATE', fn('YEAR', 'month_start'), `3*${quarter}-2`, 1))),
      named('daily_until', 'date', formula(fn('MIN', 'month_end', fn('MAX', places.column('daily', 'date'))))),
    ];
  },
});

function named(name: string, kind: ColumnKind, formula: string): SpecialRow {
  return { name, kind, column: 'value', row: row(name, formula, 'worked out from month', '') };
}
