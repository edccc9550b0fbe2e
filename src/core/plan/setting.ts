import { exact, one, type Exact } from '../money.ts';
import { expectedInstead, Refusal } from '../refusal.ts';
import { textOf, type Fact } from './fact.ts';

/** Parameters of Settings that pay follows from, by the names that stand there. */
export const settingNames = {
  /** All money in rules is multiplied by it, and never a percentage: pay differs by country. */
  payLevel: 'pay_level',
  /** How long after leaving somebody is paid on money that came in on their deals; 0: not at all. */
  daysAfterLeaving: 'pay_after_leaving_days',
  /** Within how many days a second first meeting with the same company counts nothing; 0: it always counts. */
  repeatMeetingDays: 'repeat_meeting_days',
  /** What a meeting from an inbound request counts. */
  inboundMeetingWeight: 'inbound_meeting_weight',
} as const;

/** 1 where Settings has none. */
export function payLevelOf(settings: readonly Fact[]): Exact {
  const cell = settingOf(settings, settingNames.payLevel);
  if (cell === '') return one;
  if (typeof cell === 'number' && cell > 0 && cell <= 10) return exact(cell);
  throw new Refusal('Settings', expectedInstead('a share above 0%, up to 1,000%', cell), settingNames.payLevel);
}

/** A number of 0 or more; the default where Settings has none. */
export function amountSet(settings: readonly Fact[], name: string, fallback: number): number {
  const cell = settingOf(settings, name);
  if (cell === '') return fallback;
  if (typeof cell === 'number' && cell >= 0) return cell;
  throw new Refusal('Settings', expectedInstead('a number, 0 or more', cell), name);
}

function settingOf(settings: readonly Fact[], name: string): string | number | boolean {
  return settings.find((setting) => textOf(setting, 'parameter') === name)?.cells['value'] ?? '';
}
