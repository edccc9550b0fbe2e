import type { Day, Month } from '../../core/period.ts';
import type { Commit } from '../../workbook/commit.ts';
import type { Closing } from '../../workbook/closing/closing.ts';
import { mayApprove, planApproving, planClosing, planPaying, planPreparing, planReopening, type Step, type StepWords } from '../../workbook/closing/steps.ts';
import { renewFormulas, setValues } from '../build-workbook.ts';
import type { Server } from '../server.ts';
import { SIGNED_BY } from '../../workbook/tabs/settings.ts';
import { today } from '../today.ts';
import { readPay, type PaySeen } from './read-pay.ts';

/** What somebody asks to be done with a month's pay, as they saw it. */
export interface PayWish {
  readonly month: Month;
  readonly who: string;
  /** The mark of the lines that were shown. */
  readonly seal: string;
  readonly takesPlan: boolean;
  readonly words: StepWords;
}

/** The month is no longer what was shown, or something stands in the way: nothing was written. */
export class NotTaken extends Error {
  constructor() {
    super('The month is not as it was shown: nothing was written. Look at it again.');
  }
}

type Plan = (step: Step, seen: PaySeen) => Commit | undefined;

/** Reads the month anew and does the step, if it may still be done to what was shown. */
async function take(server: Server, wish: PayWish, plan: Plan): Promise<void> {
  const seen = await readPay(server, wish.month, wish.takesPlan);
  const { closing, books, speech } = seen;
  if (wish.who.trim() === '') throw new NotTaken();
  const step = plan({ closing, books, speech, words: wish.words, by: { who: wish.who.trim(), on: today() } }, seen);
  if (!step) throw new NotTaken();
  if (seen.signedBy === '') await setValues(server, { [SIGNED_BY]: wish.who.trim() });
  if (!(await server.commit(step, false)).isOutgrown) return;
  await renewFormulas(server);
  await server.commit(step, true);
}

const isOpen = ({ state }: Closing) => state === undefined || ['open', 'prepared', 'approved', 'closing'].includes(state.step);
const stands = ({ problems }: Closing, ...but: readonly string[]) => problems.some(({ what }) => !but.includes(what));

export function prepareMonth(server: Server, wish: PayWish): Promise<void> {
  return take(server, wish, (step) => (isOpen(step.closing) && step.closing.seal === wish.seal && !stands(step.closing, 'unprepared', 'unapproved', 'resealed') ? planPreparing(step) : undefined));
}

export function approveMonth(server: Server, wish: PayWish): Promise<void> {
  return take(server, wish, (step) => (step.closing.state?.step === 'prepared' && step.closing.state.seal === wish.seal && mayApprove(wish.who, step.closing.state.preparedBy) && !stands(step.closing, 'unapproved') ? planApproving(step) : undefined));
}

export function closeMonth(server: Server, wish: PayWish): Promise<void> {
  return take(server, wish, (step) => (isOpen(step.closing) && step.closing.seal === wish.seal && !stands(step.closing) ? planClosing(step) : undefined));
}

export function reopenMonth(server: Server, wish: PayWish, reason: string): Promise<void> {
  return take(server, wish, (step) => (step.closing.mayReopen && reason.trim() !== '' ? planReopening(step, reason.trim()) : undefined));
}

export function markPaid(server: Server, wish: PayWish, paidOn: Day): Promise<void> {
  return take(server, wish, (step) => (step.closing.state?.step === 'closed' && !stands(step.closing) ? planPaying(step, paidOn) : undefined));
}
