import type { RoleName } from '../core/plan/role.ts';
import { fn, literal } from './formula.ts';
import { departmentRoles } from './roles.ts';
import type { Places } from './places.ts';

/** Conditions on rows that several warnings share. */

export function has(column: string, text: string): string {
  return fn('ISNUMBER', fn('SEARCH', literal(text), column));
}

/** The role of each of the people: that of the picked month, else the one that Team names first. */
export function roleOf(column: (name: string, tab?: string) => string, who: string): string {
  const known = (tab: string, otherwise: string) => fn('XLOOKUP', who, column('person_id', tab), column('role', tab), otherwise);
  return fn('IFNA', known('measures', fn('NA')), known('team', literal('')));
}

/** The first of the rows that are left for each value. */
export function isFirst(kept: string): string {
  return `${fn('MATCH', kept, kept, 0)}=${fn('SEQUENCE', fn('ROWS', kept))}`;
}

/** The first row of all. */
export function isTop(column: string): string {
  return `${fn('ROW', column)}=2`;
}

/** The label of what a usual month of a role's example pays. */
export const USUAL_MONTH = 'A usual month';

export function usualMonth(places: Places, role: RoleName): string {
  const tab = departmentRoles.find(({ name }) => name === role)?.id ?? '';
  const block = (column: number) => places.area(tab, 1, column, 200, column);
  return fn('XLOOKUP', literal(places.speech.say(USUAL_MONTH, tab)), block(0), block(5), 1_000_000);
}

/** The clients that were touched, and when last: two columns of the same length. */
export function lastTouch(column: (name: string, tab?: string) => string, places: Places): readonly [clients: string, days: string] {
  const [client, day] = [column('client_id', 'touches'), column('date', 'touches')];
  const isDone = `(${column('status', 'touches')}=${places.word('touches', 'status', 'done')})*(${day}<=${fn('MIN', 'month_end', fn('TODAY'))})`;
  const sorted = (at: number) => fn('CHOOSECOLS', fn('SORT', fn('FILTER', fn('HSTACK', client, day), isDone), 2, 'FALSE()'), at);
  return [sorted(1), sorted(2)];
}

/** A parameter of Settings, and what counts where there is none or it's blank. */
export function setting(places: Places, parameter: string, fallback: number | string): string {
  const found = fn('XLOOKUP', literal(parameter), places.column('settings', 'parameter'), places.column('settings', 'value'), literal(''));
  const otherwise = typeof fallback === 'number' ? fallback : literal(fallback);
  return fn('LET', 'set', found, fn('IF', 'set=""', otherwise, 'set'));
}
