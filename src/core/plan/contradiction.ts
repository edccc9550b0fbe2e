import { creditChoices, chooses } from './credit-options.ts';
import { same } from './fact.ts';
import type { Rule } from './rule.ts';
import { keyOf } from './rules-in-force.ts';

interface Clash {
  readonly row: number;
  readonly sentence: string;
}

/** Two rules of a role, or of a person, that choose differently about credit at the same time: the choice is the person's, so that only one can hold. */
export function contradiction(rules: readonly Rule[]): Clash | undefined {
  const choosing = rules.filter((rule) => creditChoices.some((names) => chooses(rule, names)));
  for (const [i, rule] of choosing.entries()) {
    for (const other of choosing.slice(i + 1).filter((one) => areOneSet(rule, one) && overlap(rule, one, rules))) {
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

function overlap(a: Rule, b: Rule, rules: readonly Rule[]): boolean {
  return a.validFrom <= endOf(b, rules) && b.validFrom <= endOf(a, rules);
}

/** The last day on which a version holds: its own, or that before the next version begins. */
function endOf(rule: Rule, rules: readonly Rule[]): number {
  const later = rules.filter((one) => keyOf(one) === keyOf(rule) && one.validFrom > rule.validFrom).map(({ validFrom }) => validFrom - 1);
  return Math.min(rule.validTo ?? Infinity, ...later);
}
