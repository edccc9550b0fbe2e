import type { Month } from '../period.ts';
import { creditChoices, chooses } from './credit-options.ts';
import { same } from './fact.ts';
import { remembered } from './remembered.ts';
import type { Rule } from './rule.ts';
import { firstMonthFrom, keyOf, validIn } from './rules-in-force.ts';

interface Clash {
  readonly row: number;
  readonly sentence: string;
}

/** Two rules of a role, or of a person, that choose differently about credit in one month: the choice is the person's, so that only one can hold. */
export function contradiction(rules: readonly Rule[]): Clash | undefined {
  const inForce = remembered((month: Month) => validIn(rules, month));
  const meet = (a: Rule, b: Rule) => [a, b].every((rule) => inForce(firstMonthFrom(Math.max(a.validFrom, b.validFrom))).includes(rule));
  const choosing = rules.filter((rule) => creditChoices.some((names) => chooses(rule, names)));
  for (const [i, rule] of choosing.entries()) {
    for (const other of choosing.slice(i + 1).filter((one) => areOneSet(rule, one) && meet(rule, one))) {
      const names = creditChoices.find((choice) => chooses(rule, choice) && chooses(other, choice) && choice.some((name) => JSON.stringify(rule.options[name]) !== JSON.stringify(other.options[name])));
      if (names) return { row: other.row, sentence: `expected the same ${names[0] ?? ''} as in row ${rule.row}, as the choice holds for the person in both, found another: choose it in one of the two.` };
    }
  }
  return undefined;
}

/** Versions of one component never stand beside each other. */
function areOneSet(a: Rule, b: Rule): boolean {
  return keyOf(a) !== keyOf(b) && (a.person === '' ? b.person === '' && same(a.role, b.role) : same(a.person, b.person));
}
