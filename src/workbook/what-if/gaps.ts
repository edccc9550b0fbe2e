import { keyOf } from '../../core/plan/fact.ts';
import { isFlagged } from '../../core/plan/flag.ts';
import type { How } from '../../core/plan/how.ts';
import type { PayCompared, PersonCompared } from './compare-pay.ts';

/** A part that can't be worked out as it would be, and why. */
export interface Gap {
  readonly person: string;
  readonly component: string;
  readonly how: How;
}

/** The gaps of some months, each part once. */
export function gapsIn(months: readonly PayCompared[]): readonly Gap[] {
  const gaps = months.flatMap(({ people }) => people.flatMap(gapsOf));
  return [...new Map(gaps.map((gap) => [keyOf(`${gap.person}\n${gap.component}`), gap])).values()];
}

function gapsOf({ person, lines }: PersonCompared): readonly Gap[] {
  return lines.flatMap(({ component, hows: [, how] }) => (how !== null && isFlagged(how) ? [{ person, component, how }] : []));
}
