import { sum, toCell } from '../../core/money.ts';
import { firstDay, type Day } from '../../core/period.ts';
import { same } from '../../core/plan/fact.ts';
import type { Commit, Write } from '../commit.ts';
import type { Row } from '../draft.ts';
import { titleIn, type Speech } from '../language.ts';
import { closedMonths } from '../tabs/closed-months.ts';
import { emptied, without, written, type Books } from './books.ts';
import { closedRow } from './closing-line.ts';
import type { Closing } from './closing.ts';

/** Who does a step of pay, as they say, and on which day. */
export interface Signature {
  readonly who: string;
  readonly on: Day;
}

/** What the log says was done, in the workbook's language. */
export interface StepWords {
  readonly prepared: string;
  readonly approved: string;
  readonly closed: string;
  readonly reopened: string;
  readonly line: string;
  readonly paid: string;
}

export interface Step {
  readonly closing: Closing;
  readonly books: Books;
  readonly speech: Speech;
  readonly words: StepWords;
  readonly by: Signature;
}

/** States that the lines are what they should be: whoever approves sees whether they are still the same. What an interrupted closing had frozen goes. */
export function planPreparing(step: Step): Commit {
  const { by, closing, books, words } = step;
  const said = entry(step, words.prepared, { after: drafted(closing) });
  const cells = { step: 'prepared', ...figuresOf(closing), prepared_by: by.who, prepared_on: by.on, approved_by: '', approved_on: '' };
  return commitOf(step, [...logged(step, [said]), ...emptied(books.closed, closing.frozen.map(({ row }) => row)), ...monthWritten(step, cells)]);
}

export function planApproving(step: Step): Commit {
  const { by, closing, words } = step;
  return stated(step, entry(step, words.approved, { after: drafted(closing) }), { step: 'approved', approved_by: by.who, approved_on: by.on });
}

/** Freezes the month. What was begun is known from the first write on: run again, the step clears what it had written and writes it anew. */
export function planClosing(step: Step): Commit {
  const { by, closing, books, speech, words } = step;
  const old = closing.frozen.map(({ row }) => row);
  const begun = { step: 'closing', ...figuresOf(closing), closed_by: by.who };
  return commitOf(step, [
    ...monthWritten(step, begun),
    ...emptied(books.closed, old),
    ...written(without(books.closed, old), closing.lines.map((line) => closedRow(line, closing.month, by.on, speech))),
    ...logged(step, [entry(step, words.closed, { after: drafted(closing) })]),
    { tab: closedMonths.id, warnsEditors: closing.state?.step === 'closing' ? 'resumed' : 'begun' },
    ...monthWritten(step, { ...begun, step: 'closed', closed_on: by.on }),
  ]);
}

/** Opens the last closed month again. Each of its lines goes into the log before it goes from Closed months. */
export function planReopening(step: Step, reason: string): Commit {
  const { closing, books, words } = step;
  const { frozen } = closing;
  const lines = frozen.map(({ person, component, amount, how }) => entry(step, words.line, { before: `${person} ${component} ${amount.toFixed(2)}: ${how}`, reason }));
  return commitOf(step, [
    ...monthWritten(step, { step: 'reopening', reason }),
    ...(frozen.length > 0 ? logged(step, [entry(step, words.reopened, { before: closedTotal(closing), reason }), ...lines]) : []),
    ...emptied(books.closed, frozen.map(({ row }) => row)),
    ...monthWritten(step, { step: 'open', reason, lines: '', total: '', seal: '', prepared_by: '', prepared_on: '', approved_by: '', approved_on: '', closed_by: '', closed_on: '' }),
  ]);
}

export function planPaying(step: Step, paidOn: Day): Commit {
  const { by, closing, words } = step;
  return stated(step, entry(step, words.paid, { after: closedTotal(closing) }), { step: 'paid', paid_by: by.who, paid_on: paidOn });
}

/** A step that says something of a month. It goes into the log first: no month has come further than the log says. */
function stated(step: Step, said: Row, cells: Row): Commit {
  return commitOf(step, [...logged(step, [said]), ...monthWritten(step, cells)]);
}

function commitOf({ books }: Step, writes: readonly Write[]): Commit {
  return { held: books.held, writes };
}

function figuresOf({ lines, total, seal }: Closing): Row {
  return { lines: lines.length, total: toCell(total), seal };
}

const drafted = ({ lines, total }: Closing) => `${lines.length}: ${total.toFixed(2)}`;
const closedTotal = ({ frozen }: Closing) => `${frozen.length}: ${sum(frozen.map(({ amount }) => amount)).toFixed(2)}`;

/** The month's row of Pay months, a new one where it has none: written as a whole, so that no run is ended between its cells. */
function monthWritten({ closing: { state, month }, books: { months } }: Step, cells: Row): readonly Write[] {
  const held = months.rows.find(({ row }) => row === state?.row)?.cells;
  return written(months, [{ ...held, month: firstDay(month), ...cells }], state?.row);
}

function entry({ closing, by, speech }: Step, what: string, more: Row): Row {
  return { date: by.on, who: by.who, what: `${what} ${closing.month}`, tab: titleIn(speech, closedMonths), cell: '', before: '', after: '', reason: '', ...more };
}

/** Entries for the log. A step that goes on where it was stopped finds at the end of the log what it had written. */
function logged({ books: { log } }: Step, entries: readonly Row[]): readonly Write[] {
  const isThere = (count: number) => log.rows.slice(-count).every(({ cells }, i) => entryKey(cells) === entryKey(entries[i] ?? {}));
  const there = entries.map((_, i) => entries.length - i).find((count) => count <= log.rows.length && isThere(count));
  return written(log, entries.slice(there ?? 0));
}

function entryKey(cells: Row): string {
  return JSON.stringify(['date', 'who', 'what', 'before', 'after', 'reason'].map((name) => String(cells[name] ?? '')));
}

/** Whether somebody may approve what another prepared: the same name may not. */
export function mayApprove(who: string, preparedBy: string): boolean {
  return who.trim() !== '' && !same(who.trim(), preparedBy.trim());
}
