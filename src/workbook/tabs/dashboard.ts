import { any, count, headingOf, money, share, text } from '../column.ts';
import { fn, formula, literal, mapping } from '../formula.ts';
import { lights } from '../lights.ts';
import { mainKpi } from '../main-kpi.ts';
import { tab } from '../tab.ts';

const kpis = Object.entries(mainKpi);

export const dashboard = tab({
  id: 'dashboard',
  title: 'Dashboard',
  group: 'home',
  width: 85,
  room: 200,
  columns: {
    person: text('Everyone employed in the month that Settings picks.'),
    name: text('The name.'),
    role: text('The role that counts for the month.'),
    kpi: text("The role's main figure: meetings by month, money by quarter to date."),
    fact: count('What was reached.'),
    planned: count('What was planned: the row of Quotas.'),
    attainment: share('Reached of planned.'),
    light: text('On plan from 95%, close from 80%, else behind.'),
    pay: money("The draft of the month's pay, from Payouts."),
    to_check: any('How many payout lines need a look.'),
  },
  flags: [
    { column: 'light', by: lights.green.word, color: 'green' },
    { column: 'light', by: lights.amber.word, color: 'amber' },
    { column: 'light', by: lights.red.word, color: 'red' },
  ],
  formulas: (places) => {
    const own = (name: string) => places.column('dashboard', name);
    const filled = (column: string, by: string) => fn('FILTER', column, `${by}<>""`);
    const byRole = (value: (kpi: (typeof kpis)[number][1]) => string) =>
      formula(
        mapping(
          { p: filled(own('person'), own('person')), r: filled(own('role'), own('person')) },
          kpis.reduceRight((otherwise, [role, kpi]) => fn('IF', `r=${literal(role)}`, value(kpi), otherwise), literal('')),
        ),
      );
    const measured = (name: string) => fn('XLOOKUP', 'p', places.column('measures', 'person_id'), places.column('measures', name), literal(''));
    const ofPerson = (name: string) => formula(mapping({ p: filled(own('person'), own('person')) }, measured(name)));
    const paid = (name: string) => formula(mapping({ p: filled(own('person'), own('person')) }, fn('SUMIFS', places.column('payouts', name), places.column('payouts', 'payee'), 'p')));
    const attained = fn('IF', fn('OR', 'q=""', 'f=""', 'q=0'), literal(''), 'f/q');
    const reaches = (light: keyof typeof lights) => `a*100>=${lights[light].from * 100}`;
    return {
      person: formula(fn('IFERROR', filled(places.column('measures', 'person_id'), places.column('measures', 'person_id')), literal(''))),
      name: ofPerson('name'),
      role: ofPerson('role'),
      kpi: byRole(({ fact }) => literal(headingOf(fact))),
      fact: byRole(({ fact }) => measured(fact)),
      planned: byRole(({ plan }) => measured(plan)),
      attainment: formula(mapping({ f: filled(own('fact'), own('person')), q: filled(own('planned'), own('person')) }, attained)),
      light: formula(
        mapping(
          { a: filled(own('attainment'), own('person')) },
          fn('IF', 'a=""', literal(''), fn('IF', reaches('green'), literal(lights.green.word), fn('IF', reaches('amber'), literal(lights.amber.word), literal(lights.red.word)))),
        ),
      ),
      pay: paid('total'),
      to_check: paid('to_check'),
    };
  },
});
