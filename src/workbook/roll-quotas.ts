import { firstDay, monthAfter, monthOf, periodStart, quarterStart, type Day, type Month } from '../core/period.ts';
import { measures } from '../core/plan/measures.ts';
import type { Row } from './draft.ts';
import type { Table } from './table.ts';

/** What is planned by KPI: over which period, and for which roles; a plan of the whole company is for none of them. */
const planned = new Map(measures.flatMap(({ counts, period, of }) => (counts.form === 'quota' ? [[counts.kpi, { every: period, roles: counts.owner === null && of !== 'everyone' ? of : [] }] as const] : [])));

interface Plan {
  readonly period: Day;
  readonly person_id: string;
  readonly kpi: string;
  readonly value: Row[string];
}

/**
 * The rows that plan the quarter after a month's: each plan goes on as it last was, for those who are in Team then, in a role that has such a plan. What is planned already stays.
 */
export function rolledQuotas(quotas: Table, team: Table, month: Month): readonly Row[] {
  const next = monthAfter(quarterStart(month), 3);
  const lines = new Map<string, Plan[]>();
  for (const { cells } of quotas.rows) {
    const { person_id = '', kpi = '', period, value = '' } = cells;
    // A row without a KPI plans nothing: it may be half written.
    if (kpi === '' || typeof period !== 'number' || period < firstDay(quarterStart(month))) continue;
    const key = `${String(person_id)}|${String(kpi)}`.toLowerCase();
    lines.set(key, [...(lines.get(key) ?? []), { period, person_id: String(person_id), kpi: String(kpi), value }]);
  }
  return [...lines.values()].flatMap((line) => {
    const every = planned.get(line[0]?.kpi ?? '')?.every ?? 'month';
    const months = [0, 1, 2].map((step) => monthAfter(next, step)).filter((one) => periodStart(one, every) === one);
    return months.map(firstDay).flatMap((period) => {
      const latest = line.filter((plan) => plan.period <= period).sort((a, b) => b.period - a.period)[0];
      const isNew = latest !== undefined && monthOf(latest.period) !== monthOf(period);
      return isNew && isTheirs(team, latest, period) ? [{ ...latest, period }] : [];
    });
  });
}

/** The company's own plan goes on whoever is there. */
function isTheirs({ rows }: Table, { person_id, kpi }: Plan, day: Day): boolean {
  const own = rows.filter(({ cells }) => String(cells['person_id']).toLowerCase() === person_id.toLowerCase());
  const then = own.filter(({ cells }) => Number(cells['from']) <= day && (cells['to'] === '' || Number(cells['to']) >= day));
  const known: readonly string[] = planned.get(kpi)?.roles ?? [];
  return own.length === 0 || then.some(({ cells }) => known.length === 0 || known.includes(String(cells['role'])));
}
