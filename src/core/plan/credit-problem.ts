import type { CreditOptions } from './credit-options.ts';
import { creditsTo } from './credited.ts';
import { measureNamed } from './measures.ts';
import type { Wrong } from './method.ts';
import type { Rule } from './rule.ts';

type Name = keyof CreditOptions;

const aboutCommission: readonly Name[] = ['split', 'paid_on', 'window', 'discount_over', 'rerate_days', 'clawback_months', 'clawback', 'clawback_steps'];
const aboutDeals: readonly Name[] = ['reversal_months', 'reversal'];

/** What each option needs beside it to mean anything. */
const beside: readonly (readonly [option: Name, needed: Name])[] = [
  ['clawback', 'clawback_months'],
  ['clawback_steps', 'clawback_months'],
  ['reversal', 'reversal_months'],
];

/** Options as they're written, by name. */
type Written = ReadonlyMap<string, string>;

/** An option about credit that would do nothing, or nothing that makes sense. */
export function creditProblem(rule: Rule, written: Written): Wrong | undefined {
  return elsewhere(rule, written) ?? alone(rule, written) ?? senseless(rule, written);
}

/** What is chosen about credit changes one kind of measure, and no other. */
function elsewhere({ measure }: Rule, written: Written): Wrong | undefined {
  const counts = measureNamed(measure)?.counts;
  const total = counts?.form === 'total' && counts.whose !== null ? counts : undefined;
  const isOfDeals = total !== undefined && (total.table === 'credits' || (total.table === 'deals' && creditsTo(total) !== null));
  const changed = [...(total?.adds === 'commission' && total.table === 'payments' ? aboutCommission : []), ...(isOfDeals ? aboutDeals : [])];
  const idle = [...aboutCommission, ...aboutDeals].find((name) => written.has(name) && !changed.includes(name));
  if (idle === undefined) return undefined;
  const fit = aboutCommission.includes(idle) ? 'of commission_new' : "of a person's won deals, such as signed_new, or of spiff_bonus";
  return { column: 'options', sentence: `expected ${idle} only on a rule ${fit}, found "${written.get(idle)}" on ${measure === '' ? 'a rule without a measure' : `one of ${measure}`}, where it changes nothing: move it to such a rule, or delete it.` };
}

function alone({ options }: Rule, written: Written): Wrong | undefined {
  const { clawback, clawback_steps } = options as unknown as CreditOptions;
  const [option, needed] = beside.find(([name, other]) => written.has(name) && !written.has(other)) ?? [];
  if (option && needed) return { column: 'options', sentence: `expected ${needed} beside ${option}, found "${written.get(option)}" alone: add ${needed} = 6, or however many.` };
  if (clawback === 'by steps' && !clawback_steps) return { column: 'options', sentence: `expected clawback_steps beside "${written.get('clawback')}", found none: add clawback_steps = 100%, 50%, or whatever they are.` };
  if (clawback_steps && clawback !== 'by steps') return { column: 'options', sentence: `expected clawback = by steps beside clawback_steps, found "${written.get('clawback_steps')}" without it: add it, or delete the steps.` };
  return undefined;
}

function senseless({ options }: Rule, written: Written): Wrong | undefined {
  const { clawback_steps, discount_over } = options as unknown as CreditOptions;
  if (clawback_steps?.some((step) => step.gt(1))) return { column: 'options', sentence: `expected shares from 0% to 100% in clawback_steps, found "${written.get('clawback_steps')}": no more is taken back than was paid.` };
  if (discount_over?.gte(1)) return { column: 'options', sentence: `expected a share below 100% in discount_over, found "${written.get('discount_over')}": no price is lower than that by more than all of it.` };
  return undefined;
}
