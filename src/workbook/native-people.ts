import { settingNames } from '../core/plan/setting.ts';
import { setting } from './conditions.ts';
import { all, either, fn, formula, letting, literal, mapping } from './formula.ts';
import type { Places } from './places.ts';

const BLANK = literal('');

/** Beyond every day of a sheet. */
const RANK = 10_000_000;

/** The columns before the measures: who is employed in the month, and as what. */
export function peopleFormulas(places: Places): Readonly<Record<string, string>> {
  const column = (name: string) => places.column('team', name);
  const valid = all(`${column('from')}<>""`, `${column('from')}<=month_end`, either(`${column('to')}=""`, `${column('to')}>=month_start`));
  // Who has left not long before comes after every row that is valid, the latest row first.
  const left = all(`${column('to')}<>""`, `${column('to')}<month_start`, `${column('to')}>=month_start-${setting(places, settingNames.daysAfterLeaving, 0)}`);
  const counted = either(valid, left);
  const rank = fn('IF', valid, column('from'), `${RANK}-${column('from')}`);
  const latest = (name: string) =>
    perPerson(places, { p: 'person_id' }, `${fn('INDEX', fn('SORT', fn('FILTER', fn('HSTACK', rank, column(name)), all(`${column('person_id')}=p`, counted)), 1, 'TRUE()'), 1, 2)}&""`);
  const people = places.column('measures', 'person_id');
  const above = (below: string) => fn('IF', `${below}=""`, BLANK, fn('XLOOKUP', below, people, places.column('measures', 'manager_id'), BLANK));
  return {
    month: perPerson(places, { p: 'person_id' }, 'month_start'),
    person_id: formula(fn('IFERROR', fn('UNIQUE', fn('FILTER', column('person_id'), all(`${column('person_id')}<>""`, counted))), BLANK)),
    name: latest('name'),
    role: latest('role'),
    grade: latest('grade'),
    manager_id: latest('manager_id'),
    managers: perPerson(
      places,
      { m_a: 'manager_id' },
      letting({ m_b: above('m_a'), m_c: above('m_b'), m_d: above('m_c'), m_e: above('m_d') }, '"|"&m_a&"|"&m_b&"|"&m_c&"|"&m_d&"|"&m_e&"|"'),
    ),
  };
}

/** One element for everyone in the month; nothing where there is nobody. */
export function perPerson(places: Places, columns: Readonly<Record<string, string>>, body: string): string {
  const over = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, filled(places, column)]));
  return whereSomebodyIs(places, mapping(over, body));
}

export function whereSomebodyIs(places: Places, body: string): string {
  return formula(fn('IF', `${fn('SUMPRODUCT', `(${places.column('measures', 'person_id')}<>"")*1`)}=0`, BLANK, body));
}

/** A column of the Measures tab for everyone in the month. */
export function filled(places: Places, column: string): string {
  return fn('FILTER', places.column('measures', column), `${places.column('measures', 'person_id')}<>""`);
}
