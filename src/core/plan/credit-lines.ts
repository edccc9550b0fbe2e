import { nothing, total, type Exact } from '../money.ts';
import type { Day } from '../period.ts';
import { bookOf } from './credits/book.ts';
import { earnedOn } from './credits/earned.ts';
import type { Credit, Event } from './credits/event.ts';
import { paymentsOf, wonOf } from './credits/events.ts';
import { leftBeforeClosing, reversed } from './credits/lost.ts';
import { shared } from './credits/shared.ts';
import { spiffsOf } from './credits/spiffs.ts';
import { hasChoice } from './credit-options.ts';
import { keyOf, rowsOf, textOf, type Facts } from './fact.ts';
import { FLAG } from './flag.ts';
import { sentence, type How } from './how.ts';
import type { Rule } from './rule.ts';

/** What a person has beside, or instead of, what Payments and Deals say of the owner: one change, with its reason. */
export interface CreditLine {
  readonly day: Day;
  readonly of: Event['of'] | `${Exclude<Event['of'], 'spiffs'>} overlay`;
  readonly deal: string;
  readonly company: string;
  readonly type: string;
  readonly tier: string;
  readonly person: string;
  readonly count: Exact;
  readonly amount: Exact;
  readonly commission: Exact;
  readonly why: How;
  /** Nothing is counted until it's mended. */
  readonly isFlagged: boolean;
}

/** Every change that shares, windows, rates, clawbacks, reversals and spiffs make to what Payments and Deals say; none where a department has none of these. */
export function creditLines(facts: Facts, rules: readonly Rule[], daysAfterLeaving = 0): readonly CreditLine[] {
  if (daysAfterLeaving === 0 && !hasAny(facts, rules)) return [];
  const book = bookOf(facts, rules, daysAfterLeaving);
  const won = wonOf(book).map((event) => shared(event, book));
  const counted = earnedOn(paymentsOf(book).map((event) => shared(event, book)), book);
  const spiffs = spiffsOf(won, book);
  const extra = [...reversed([...won, ...spiffs], book), ...spiffs, ...leftBeforeClosing(won, book)];
  return [...counted, ...won, ...extra].flatMap(changesOf);
}

/** Most departments have nothing that changes credits: then nothing is gone through. */
function hasAny(facts: Facts, rules: readonly Rule[]): boolean {
  return ['deal_shares', 'spiffs'].some((table) => rowsOf(facts, table).length > 0) || rules.some(hasChoice);
}

/** How each person's part differs from what the sheet's own columns say. What comes on top of the whole has lines of its own, as a team counts the whole once. */
function changesOf(event: Event): readonly CreditLine[] {
  const { of, day, row, base, credits, problem } = event;
  const line = { day, of, deal: textOf(row, 'deal_id'), company: textOf(row, 'company'), type: textOf(row, 'type'), tier: textOf(row, 'rated_tier') };
  const people = new Map([...base, ...credits].map(({ person }) => [keyOf(person), person] as const));
  return [...people].flatMap(([key, person]): readonly CreditLine[] => {
    if (problem !== null) return [{ ...line, person, count: nothing, amount: nothing, commission: nothing, why: [FLAG, problem], isFlagged: true }];
    const [before, after] = [base, credits].map((list) => list.filter((credit) => keyOf(credit.person) === key));
    const [parts, onTop] = [false, true].map((isOverlay) => (after ?? []).filter((credit) => credit.isOverlay === isOverlay));
    const own = { ...line, person };
    return [...lineOf(own, before ?? [], parts ?? []), ...lineOf(of === 'spiffs' ? own : { ...own, of: `${of} overlay` }, [], onTop ?? [])];
  });
}

function lineOf(line: Omit<CreditLine, 'count' | 'amount' | 'commission' | 'why' | 'isFlagged'>, before: readonly Credit[], after: readonly Credit[]): readonly CreditLine[] {
  const change = (part: 'count' | 'amount' | 'commission'): Exact => total(after.map((credit) => credit[part])).minus(total(before.map((credit) => credit[part])));
  const [count, amount, commission] = [change('count'), change('amount'), change('commission')];
  if (count.eq(0) && amount.eq(0) && commission.eq(0)) return [];
  const why = after.flatMap((credit) => credit.why);
  return [{ ...line, count, amount, commission, isFlagged: false, why: why.length === 0 ? sentence('the deal is shared: none of it is left', {}) : why.flatMap((one, i) => (i > 0 ? ['; ', one] : [one])) }];
}
