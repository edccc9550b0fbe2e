import { least, most, nothing, total, type Exact } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { FLAG } from '../flag.ts';
import { sentence, type How } from '../how.ts';
import type { Kpi } from '../kpis.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';
import { isPlan } from '../measures.ts';
import { valueOfRatio, type Ratio } from '../ratio.ts';

export const kpiBonus = method({
  name: 'kpi_bonus',
  summary: 'A bonus by weighted KPIs. Steps hold them as measure / plan = weight, such as nrr / 100% = 60%; care_score = 40%. A KPI where less is better is plan / measure.',
  needs: ['amount', 'steps'],
  measures: false,
  stepsGive: 'weight',
  options: {
    kpi_cap: option.share(10, null, 'The most that one KPI counts, also where what is to be low is 0; without it there is no limit, and such a KPI is flagged. A KPI whose plan is 0 counts nothing.'),
    kpi_gate: option.share(10, null, 'A KPI below this share of its plan counts nothing.'),
  },
  pay: (rule, { read }, { kpi_cap, kpi_gate }) => {
    const bonus = given(rule.amount);
    const counted: { readonly score: Exact; readonly kpi: Kpi }[] = [];
    for (const kpi of given(rule.kpis)) {
      const infinite = isOverPlan(kpi.ratio) ? nothing : (kpi_cap ?? [FLAG, sentence('{kpi} divides by nothing', { kpi: { measures: kpi.ratio.text } })]);
      const found = valueOfRatio(kpi.ratio, read, infinite);
      if ('gap' in found) return found;
      const capped = most(nothing, kpi_cap ? least(kpi_cap, found.value) : found.value);
      counted.push({ kpi, score: kpi_gate && found.value.lt(kpi_gate) ? nothing : capped });
    }
    const score = total(counted.map(({ kpi, score }) => score.times(kpi.weight)));
    const parts = counted.map(({ kpi, score }, i): How => [i > 0 ? ' + ' : '', { measures: kpi.ratio.text }, ` ${percent(score)} × ${percent(kpi.weight)}`]);
    return { amount: bonus.times(score), how: [`${figure(bonus)} × (`, parts, ')'], attainment: score };
  },
});

/** A plan of 0 is no plan: nothing counts as reached. */
function isOverPlan({ under }: Ratio): boolean {
  return typeof under === 'string' && isPlan(under);
}
