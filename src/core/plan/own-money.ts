import { measureNamed } from './measures.ts';
import type { Rule } from './rule.ts';

/** Whether a rule pays on money that comes in on somebody's own deals: what a leaver is still paid on. */
export function isOwnMoney({ measure }: Rule): boolean {
  const counts = measureNamed(measure)?.counts;
  return counts?.form === 'total' && counts.table === 'payments' && counts.whose !== null;
}
