import { firstDay, periodStart, type Month } from '../../core/period.ts';
import { numberOf, rowsOf, same, textOf, type Fact } from '../../core/plan/fact.ts';
import { isNeeded } from '../../core/plan/evaluate.ts';
import { measures } from '../../core/plan/measures.ts';
import { wordIn } from '../language.ts';
import { quotas } from '../tabs/quotas.ts';
import { withCells, withRows } from './changed-facts.ts';
import { membersOf } from './choices.ts';
import type { Choice, Occasion, Scenario } from './scenario.ts';

/** Another plan of a person, or of the whole department, for the period that the month lies in. */
export const changedQuota: Scenario = {
  id: 'quota',
  shows: ['month'],
  asks: [
    { name: 'quota', kind: 'choice', choices: quotaChoices },
    { name: 'planned', kind: 'amount', starts: ({ typed, month }, { quota = '' }) => String(rowsOf(typed, 'quotas').find(isOf(quota, month))?.cells['value'] ?? '') },
  ],
  changes: ({ typed, month }, { quota = '', planned = '' }) => {
    const isMeant = isOf(String(quota), month);
    const { kpi, owner, period } = parts(String(quota), month);
    if (rowsOf(typed, 'quotas').some(isMeant)) return withCells(typed, 'quotas', isMeant, { value: planned });
    return withRows(typed, 'quotas', [{ period, person_id: owner, kpi, value: planned }]);
  },
};

const plans = measures.flatMap((measure) => (measure.counts.form === 'quota' ? [{ measure, period: measure.period, kpi: measure.counts.kpi, owner: measure.counts.owner }] : []));

/** Each plan that somebody's role or rules go by, then those of the whole department. */
function quotaChoices(occasion: Occasion): readonly Choice[] {
  const named = (kpi: string, owner: string, name: string): Choice => [`${kpi} ${owner}`, `${name}: ${wordIn(occasion.speech, quotas.id, 'kpi', kpi)}`];
  const own = membersOf(occasion).flatMap((member) =>
    plans.filter(({ measure, owner }) => owner === null && isNeeded(measure, member, occasion.department.rules)).map(({ kpi }) => named(kpi, member.person, member.name || member.person)),
  );
  return [...own, ...plans.flatMap(({ kpi, owner }) => (owner === null ? [] : [named(kpi, owner, owner)]))];
}

function parts(quota: string, month: Month) {
  const [kpi = '', ...owner] = quota.split(' ');
  return { kpi, owner: owner.join(' '), period: firstDay(periodStart(month, plans.find((one) => one.kpi === kpi)?.period ?? 'month')) };
}

function isOf(quota: string, month: Month): (row: Fact) => boolean {
  const { kpi, owner, period } = parts(quota, month);
  return (row) => same(textOf(row, 'kpi'), kpi) && same(textOf(row, 'person_id'), owner) && numberOf(row, 'period') === period;
}
