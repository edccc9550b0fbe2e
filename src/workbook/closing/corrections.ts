import { nothing, sum, type Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { same } from '../../core/plan/fact.ts';
import { isFlagged } from '../../core/plan/flag.ts';
import { sentence, type How } from '../../core/plan/how.ts';
import type { Department } from '../department-facts.ts';
import type { ClosingLine } from './closing-line.ts';
import { correctionReason } from './correction-reason.ts';
import { frozenLines, partOf, type FrozenLine } from './frozen-line.ts';
import { monthsNow } from './months-now.ts';
import { NO_RULE } from './plan-version.ts';

export interface Corrections {
  /** What the month pays for earlier ones, as facts were changed after these were closed. */
  readonly lines: readonly ClosingLine[];
  /** What would be paid on top if changes of the Pay plan counted for months that were closed before. */
  readonly left: readonly ClosingLine[];
  /** Lines of closed months that can't be worked out any more. */
  readonly flagged: readonly { readonly month: Month; readonly line: ClosingLine }[];
  /** Parts of people whose plan was changed that no rule bears the name of any more: what looks back on them would not find them. */
  readonly renamed: readonly FrozenLine[];
}

/**
 * What is to be paid in a month for months that were closed before: together with its own lines and all that was paid, each component of each person then comes to what
 * the facts say now. Where the month's own pay takes a difference up, as what is paid to date does, it isn't paid again. `takesPlan`: whether a Pay plan that was
 * changed since counts for closed months too.
 */
export function correctionsIn(month: Month, own: readonly ClosingLine[], closed: readonly Month[], department: Department, takesPlan: boolean): Corrections {
  const frozen = frozenLines(department.facts);
  const before = closed.filter((one) => one < month);
  if (before.length === 0) return { lines: [], left: [], flagged: [], renamed: [] };
  const now = monthsNow(department, before, month, frozen, takesPlan);
  const months = before.map((one) => {
    const { lines, changed } = now.get(one) ?? { lines: [], changed: new Set<string>() };
    const stands = (line: ClosingLine | FrozenLine) => !takesPlan && changed.has(partOf(line));
    const paid = frozen.filter(({ about, kind, month: paidIn }) => about === one && (kind === 'correction' || paidIn === one));
    return { month: one, changed, stands, paid, lines: lines.filter((line) => !stands(line)), counted: paid.filter((line) => !stands(line)) };
  });
  const settled = settledUp([...months.flatMap((one) => differences(one.month, one.lines, one.counted, one.changed)), ...takenUp(month, now.get(month)?.lines ?? [], own)]);
  const lines = [...settled, ...months.flatMap((one) => takenOver(one.month, one.lines.filter((line) => one.changed.has(partOf(line))), settled))];
  return {
    lines,
    left: takesPlan || months.every(({ changed }) => changed.size === 0) ? [] : beyond(correctionsIn(month, own, closed, department, true).lines, lines),
    flagged: months.flatMap((one) => one.lines.filter((line) => isFlagged(line.how)).map((line) => ({ month: one.month, line }))),
    renamed: months.flatMap(({ paid, stands }) => paid.filter((line) => line.kind === 'part' && line.version !== '' && stands(line) && !department.rules.some((rule) => same(rule.component, line.component)))),
  };
}

/** By how much each component of a closed month comes to something else now than was paid for it. */
function differences(month: Month, now: readonly ClosingLine[], paid: readonly FrozenLine[], changed: ReadonlySet<string>): readonly ClosingLine[] {
  return partsOf([...now, ...paid]).flatMap((part) => {
    const [own, then] = [now.filter((line) => partOf(line) === part), paid.filter((line) => partOf(line) === part)];
    const amount = sum(own.map((line) => line.amount)).minus(sum(then.map((line) => line.amount))) as Money;
    const [{ person, role, component } = { person: '', role: '', component: '' }] = [...own, ...then];
    return amount.eq(0) ? [] : [correction({ person, role, component }, month, amount, correctionReason(month, own, then), own[0]?.version ?? (changed.has(part) ? NO_RULE : ''))];
  });
}

/** Of parts for which a changed Pay plan adds nothing, a line that says that they count as paid by it now. */
function takenOver(month: Month, lines: readonly ClosingLine[], settled: readonly ClosingLine[]): readonly ClosingLine[] {
  const told = new Set(settled.filter(({ corrects }) => corrects === month).map(partOf));
  const firsts = new Map([...lines].reverse().filter((line) => line.version !== '' && !told.has(partOf(line))).map((line) => [partOf(line), line]));
  return [...firsts.values()].reverse().map((line) => correction(line, month, nothing, sentence('{month} counts as paid by the changed Pay plan from now on; nothing is added for it', { month }), line.version));
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

/** By how much pieces go beyond others of the same component and month. */
function beyond(pieces: readonly ClosingLine[], others: readonly ClosingLine[]): readonly ClosingLine[] {
  const keyIn = (piece: ClosingLine) => `${piece.corrects ?? ''} ${partOf(piece)}`;
  const totalOf = (key: string, among: readonly ClosingLine[]) => sum(among.filter((piece) => keyIn(piece) === key).map(({ amount }) => amount));
  const firsts = new Map([...others, ...pieces].map((piece) => [keyIn(piece), piece]));
  return [...firsts].map(([key, piece]) => ({ ...piece, amount: totalOf(key, pieces).minus(totalOf(key, others)) as Money })).filter(({ amount }) => !amount.eq(0));
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

function correction({ person, role, component }: Pick<ClosingLine, 'person' | 'role' | 'component'>, corrects: Month, amount: Money, how: How, version = ''): ClosingLine {
  return { person, role, component, measure: null, plan: null, attainment: null, amount, how, kind: 'correction', version, corrects, behind: '' };
}
