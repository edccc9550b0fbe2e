import { count, date, text, words } from '../column.ts';
import { measures } from '../../core/plan/measures.ts';
import { tab } from '../tab.ts';

/** What can be planned: the measures that read Quotas say it. */
export const kpis = [...new Set(measures.flatMap(({ counts }) => (counts.form === 'quota' ? [counts.kpi] : [])))];

export const quotas = tab({
  id: 'quotas',
  title: 'Quotas',
  group: 'plan',
  agesBy: 'period',
  columns: {
    period: date('The first day of the month (meetings) or of the quarter (money).'),
    person_id: text('Whose plan it is; DEPT for the whole department.'),
    kpi: words(kpis, 'What is planned.'),
    value: count('The plan for a full month or quarter; ramp is already in it, absence is not.'),
  },
});
