import { measuresIn, type Ratio } from './ratio.ts';
import type { Rule } from './rule.ts';

/** The measures that a rule reads, beside presence and target, and the column of the Pay plan where it names each. */
export function measuresUsed({ measure, plan, gate, kpis, options }: Rule): readonly (readonly [column: string, measure: string])[] {
  const achieved = options['achieved'] as Ratio | null | undefined;
  const prorate = options['prorate'] as string | null | undefined;
  const used: readonly (readonly [string, string | null | undefined])[] = [
    ['measure', measure],
    ['plan', typeof plan === 'string' ? plan : null],
    ['gate', gate?.measure],
    ['gate', gate?.plan],
    ...(kpis ?? []).flatMap(({ ratio }) => measuresIn(ratio).map((name) => ['steps', name] as const)),
    ...(achieved ? measuresIn(achieved) : []).map((name) => ['options', name] as const),
    ['options', prorate],
  ];
  return used.flatMap(([column, name]) => (name ? [[column, name] as const] : []));
}
