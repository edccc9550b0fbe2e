import { hasChoice } from './credit-options.ts';
import { isSettlement, methodNamed } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { concerns } from './settled.ts';

/** Somebody's rules in groups: what a rule pays follows from no rule of another group. */
export function together(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  return rules.reduce<readonly (readonly Rule[])[]>((groups, rule) => {
    const linked = groups.filter((group) => group.some((other) => bears(rule, other) || bears(other, rule)));
    return [...groups.filter((group) => !linked.includes(group)), [...linked.flat(), rule]];
  }, []);
}

/** Whether what one rule says decides what another pays: as it settles it, caps its share of the target, or chooses how the person's deals count. */
function bears(rule: Rule, other: Rule): boolean {
  const [method, its] = [methodNamed(rule.method), methodNamed(other.method)];
  if (isSettlement(method)) return method.seesAll || concerns(rule, method, other);
  if (isSettlement(its)) return false;
  return (rule.cap !== null && method.ofTarget && its.ofTarget) || (its.measures && hasChoice(rule));
}
