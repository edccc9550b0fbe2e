import { least, nothing, total, type Exact } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { FLAG } from '../flag.ts';
import { sentence, type How } from '../how.ts';
import type { Kpi } from '../kpis.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';
import { valueOfRatio } from '../ratio.ts';

export const kpiBonus = method({
  name: 'kpi_bonus',
  summary: 'A bonus by weighted KPIs. Steps hold them as measure / plan = weight, such as nrr / 100% = 60%; care_score = 40%. A KPI where less is better is plan / measure.',
  needs: ['amount', 'steps'],
  measures: false,
  stepsGive: 'weight',
  options: {
    kpi_cap: option.share(10, null, 'The most that one KPI counts; without it there is no limit, save where a KPI divides by nothing: that counts 100%.'),
    kpi_gate: option.share(10, null, 'A KPI below this share of its plan counts nothing.'),
  },
  pay: (rule, { read }, { kpi_cap, kpi_gate }) => {
    const bonus = given(rule.amount);
    const counted: { readonly score: Exact; readonly kpi: Kpi }[] = [];
    for (const kpi of given(rule.kpis)) {
      const found = valueOfRatio(kpi.ratio, read, kpi_cap ?? [FLAG, sentence('{kpi} divides by nothing', { kpi: { measures: kpi.ratio.text } })]);
      if ('gap' in found) return found;
      const capped = kpi_cap ? least(kpi_cap, found.value) : found.value;
      counted.push({ kpi, score: kpi_gate && found.value.lt(kpi_gate) ? nothing : capped });
    }
    const score = total(counted.map(({ kpi, score }) => score.times(kpi.weight)));
    const parts = counted.map(({ kpi, score }, i): How => [i > 0 ? ' + ' : '', { measures: kpi.ratio.text }, ` ${percent(score)} × ${percent(kpi.weight)}`]);
    return { amount: bonus.times(score), how: [`${figure(bonus)} × (`, parts, ')'], attainment: score };
  },
});
