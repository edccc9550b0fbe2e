import type { Cell } from '../kinds.ts';
import { exact } from '../money.ts';
import type { Month } from '../period.ts';
import { isBlank, isErrorCell, isTooLarge } from '../refusal.ts';
import { shown } from '../whole.ts';
import { keyOf } from './fact.ts';
import { FLAG } from './flag.ts';
import { sentence, type How } from './how.ts';
import { measureNamed } from './measures.ts';
import type { Found } from './method.ts';
import type { PayContext } from './pay-context.ts';
import type { Member } from './people.ts';
import { rulesOf } from './rules-in-force.ts';

/** One person's row of the Measures tab, cells by measure. */
export type MeasureRow = Readonly<Record<string, Cell>>;

/** One person's measures in a month, read by name. */
export type Reader = (measure: string) => Found;

/** Why nothing can be paid to somebody at all, or how their measures are read. */
export function readerOf(member: Member, { month, valid, rowOf }: PayContext): { readonly read: Reader; readonly row: MeasureRow } | { readonly gap: How; readonly isFlagged: true } {
  const row = rowOf(keyOf(member.person));
  const gap = trouble(member, row, month) ?? (rulesOf(member, valid).length === 0 ? sentence('no rule of the Pay plan concerns a {role}', { role: member.role }) : null);
  if (gap !== null || !row) return { gap: gap ?? '', isFlagged: true };
  return { row, read: (measure) => valueOf(measure, row, member, month) };
}

function trouble(member: Member, row: MeasureRow | undefined, month: Month): How | null {
  if (member.problem) return member.problem;
  if (!row) return sentence('Measures has no row for {person} in {month}', { person: member.person, month });
  return member.role === '' ? sentence('Team row {row} has no role', { row: String(member.row) }) : null;
}

/** A measure's number, or why there is none: a plan that nobody entered is flagged, nothing to measure is only said. */
function valueOf(name: string, measured: MeasureRow, { person }: Member, month: Month): Found {
  const cell = measured[name];
  if (typeof cell === 'number' && !isTooLarge(cell)) return { value: exact(shown(cell)) };
  const flagged = (why: How): Found => ({ gap: [FLAG, `${person}, ${month}, `, { measures: name }, ': ', why], isFlagged: true });
  if (typeof cell === 'number') return flagged(sentence('{figure} is more than any amount', { figure: String(cell) }));
  if (!isBlank(cell)) return flagged(isErrorCell(cell) ? sentence('the Measures tab shows {error}', { error: String(cell) }) : String(cell));
  const measure = measureNamed(name);
  const away = measured['presence'] === 0;
  const planned = measure?.counts.form === 'quota' || measure?.counts.form === 'target' || !measure;
  const why = sentence(away ? 'absent all month' : (measure?.blank ?? 'nothing recorded'), {});
  return planned && !away ? flagged(why) : { gap: [{ measures: name }, ': ', why] };
}
