import { nothing, sum, type Money } from '../../core/money.ts';
import { keyOf } from '../../core/plan/fact.ts';
import { lacking } from '../closing/behind-text.ts';
import type { SlipLine } from './slip.ts';

/** One component of somebody's pay before and now. */
export interface ComponentChange {
  readonly component: string;
  readonly before: Money;
  readonly now: Money;
  readonly difference: Money;
  /** The arithmetic of both; '' where it wasn't paid. */
  readonly howBefore: string;
  readonly howNow: string;
  /** What came and went behind it. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** Why pay changed: the components that differ, the largest difference first; their differences add up to that of the whole. */
export function payChange(before: readonly SlipLine[], now: readonly SlipLine[]): readonly ComponentChange[] {
  const names = [...new Map([...now, ...before].map((line) => [nameOf(line), line.component])).keys()];
  return names
    .map((name) => changeOf(before.filter((line) => nameOf(line) === name), now.filter((line) => nameOf(line) === name)))
    .filter(({ difference, howBefore, howNow }) => !difference.eq(0) || howBefore !== howNow)
    .sort((a, b) => b.difference.abs().cmp(a.difference.abs()));
}

/** A correction is compared with corrections of the same month only. */
function nameOf({ component, kind, corrects }: SlipLine): string {
  return JSON.stringify([keyOf(component), kind, corrects]);
}

function changeOf(before: readonly SlipLine[], now: readonly SlipLine[]): ComponentChange {
  const whole = (lines: readonly SlipLine[]) => (lines.length === 0 ? nothing : sum(lines.map(({ amount }) => amount)));
  const how = (lines: readonly SlipLine[]) => lines.map((line) => line.how).join('; ');
  const rows = (lines: readonly SlipLine[]) => lines.flatMap(({ behind }) => behind.map((cells) => cells.filter((cell) => cell !== '').join(' | ')));
  const [old, fresh] = [rows(before), rows(now)];
  return {
    component: (now[0] ?? before[0])?.component ?? '',
    before: whole(before),
    now: whole(now),
    difference: whole(now).minus(whole(before)) as Money,
    howBefore: how(before),
    howNow: how(now),
    came: lacking(fresh, old),
    went: lacking(old, fresh),
  };
}
