import { nothing, sum, type Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { keyOf } from '../../core/plan/fact.ts';
import { isFlagged } from '../../core/plan/flag.ts';
import { sentence, type How } from '../../core/plan/how.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import type { Department } from '../department-facts.ts';
import type { ClosingLine } from './closing-line.ts';
import { correctionReason } from './correction-reason.ts';
import { frozenLines, partOf, type FrozenLine } from './frozen-line.ts';
import { monthsNow } from './months-now.ts';
import { markIn, planOf } from './plan-version.ts';

export interface Corrections {
  /** What the month pays for earlier ones, as facts were changed after these were closed. */
  readonly lines: readonly ClosingLine[];
  /** What would be paid if changes of the Pay plan counted for months that were closed before. */
  readonly left: readonly ClosingLine[];
  /** Lines of closed months that can't be worked out any more. */
  readonly flagged: readonly { readonly month: Month; readonly line: ClosingLine }[];
}

/**
 * What is to be paid in a month for months that were closed before: together with its own lines and all that was paid, each component of each person then comes to what
 * the facts say now. Where the month's own pay takes a difference up, as what is paid to date does, it isn't paid again. `takesPlan`: whether a Pay plan that was
 * changed since counts for closed months too.
 */
export function correctionsIn(month: Month, own: readonly ClosingLine[], closed: readonly Month[], department: Department, takesPlan: boolean): Corrections {
  const frozen = frozenLines(department.facts);
  const before = closed.filter((one) => one < month);
  if (before.length === 0) return { lines: [], left: [], flagged: [] };
  const changed = takesPlan ? new Set<string>() : changedPlans(department, before, frozen);
  const stands = (one: Month, person: string) => changed.has(personIn(one, person));
  const now = monthsNow(department, [...before, month], frozen, stands);
  const pieces = before.flatMap((one) => differences(one, now.get(one) ?? [], frozen.filter(({ about, kind, month: paidIn }) => about === one && (kind === 'correction' || paidIn === one))));
  const isLeft = ({ person, corrects }: ClosingLine) => stands(corrects ?? '', keyOf(person));
  const taken = takenUp(month, now.get(month) ?? [], own);
  return {
    lines: settledUp([...pieces.filter((piece) => !isLeft(piece)), ...taken]),
    left: pieces.filter(isLeft),
    flagged: before.flatMap((one) => (now.get(one) ?? []).filter((line) => isFlagged(line.how) && !stands(one, keyOf(line.person))).map((line) => ({ month: one, line }))),
  };
}

const personIn = (month: Month, person: string) => `${month} ${keyOf(person)}`;

/** Whose rules of which closed months are others by now. */
function changedPlans(department: Department, months: readonly Month[], frozen: readonly FrozenLine[]): ReadonlySet<string> {
  const periods = periodsOf(department.facts['team'] ?? []);
  const marks = new Map(months.flatMap((month) => membersIn(periods, month, Infinity).map((member) => [personIn(month, member.person), planOf(member, department, month).mark] as const)));
  return new Set(frozen.flatMap(({ month, person, kind, version }) => (kind === 'part' && version !== '' && marks.has(personIn(month, person)) && marks.get(personIn(month, person)) !== markIn(version) ? [personIn(month, person)] : [])));
}

/** By how much each component of a closed month comes to something else now than was paid for it. */
function differences(month: Month, now: readonly ClosingLine[], paid: readonly FrozenLine[]): readonly ClosingLine[] {
  return partsOf([...now, ...paid]).flatMap((part) => {
    const [own, then] = [now.filter((line) => partOf(line) === part), paid.filter((line) => partOf(line) === part)];
    const amount = sum(own.map((line) => line.amount)).minus(sum(then.map((line) => line.amount))) as Money;
    const [{ person, role, component } = { person: '', role: '', component: '' }] = [...own, ...then];
    return amount.eq(0) ? [] : [correction({ person, role, component }, month, amount, correctionReason(month, own, then))];
  });
}

/** What the month's own lines pay otherwise than they would if closed months had been paid as they come to now. */
function takenUp(month: Month, now: readonly ClosingLine[], own: readonly ClosingLine[]): readonly ClosingLine[] {
  return partsOf([...own, ...now]).flatMap((part) => {
    const [wanted, drawn] = [now, own].map((lines) => lines.filter((line) => partOf(line) === part));
    const amount = sum((wanted ?? []).map((line) => line.amount)).minus(sum((drawn ?? []).map((line) => line.amount))) as Money;
    const [{ person, role, component } = { person: '', role: '', component: '' }] = [...(drawn ?? []), ...(wanted ?? [])];
    return amount.eq(0) ? [] : [correction({ person, role, component }, month, amount, sentence('what {month} pays takes this up already', { month }))];
  });
}

/** The pieces of components whose pieces don't cancel out. */
function settledUp(pieces: readonly ClosingLine[]): readonly ClosingLine[] {
  const totals = new Map<string, Money>();
  for (const piece of pieces) totals.set(partOf(piece), (totals.get(partOf(piece)) ?? nothing).plus(piece.amount) as Money);
  return pieces.filter((piece) => !(totals.get(partOf(piece)) ?? nothing).eq(0));
}

function partsOf(lines: readonly { readonly person: string; readonly component: string }[]): readonly string[] {
  return [...new Set(lines.map(partOf))];
}

function correction(whose: Pick<ClosingLine, 'person' | 'role' | 'component'>, corrects: Month, amount: Money, how: How): ClosingLine {
  return { ...whose, measure: null, plan: null, attainment: null, amount, how, kind: 'correction', version: '', corrects, behind: '' };
}
