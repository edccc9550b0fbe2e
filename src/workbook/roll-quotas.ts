import { firstDay, monthAfter, monthOf, quarterStart, type Day, type Month } from '../core/period.ts';
import { measures } from '../core/plan/measures.ts';
import type { Row } from './draft.ts';
import type { Table, TableRow } from './table.ts';

/** The KPIs that are planned for a whole quarter. */
const quarterly = new Set(measures.flatMap(({ counts, period }) => (counts.form === 'quota' && period === 'quarter' ? [counts.kpi] : [])));

/**
 * The rows that plan the quarter after a month's: everyone's latest plan goes on, for those still in Team then. What is planned already stays.
 */
export function rolledQuotas(quotas: Table, team: Table, month: Month): readonly Row[] {
  const next = monthAfter(quarterStart(month), 3);
  const key = (person: unknown, kpi: unknown, period: unknown) => [person, kpi, period].join('|').toLowerCase();
  const planned = new Set(quotas.rows.map(({ cells }) => key(cells['person_id'], cells['kpi'], cells['period'])));
  const latest = new Map<string, TableRow>();
  for (const row of quotas.rows) {
    const { person_id, kpi, period } = row.cells;
    const id = key(person_id, kpi, '');
    const isInQuarter = typeof period === 'number' && period > 0 && quarterStart(monthOf(period)) === quarterStart(month);
    if (isInQuarter && period >= Number(latest.get(id)?.cells['period'] ?? 0)) latest.set(id, row);
  }
  return [...latest.values()].flatMap(({ cells }) => {
    const { person_id = '', kpi = '', value = '' } = cells;
    if (!isThere(team, String(person_id), firstDay(next))) return [];
    const months = quarterly.has(String(kpi)) ? [next] : [0, 1, 2].map((step) => monthAfter(next, step));
    return months.map(firstDay).filter((period) => !planned.has(key(person_id, kpi, period))).map((period) => ({ period, person_id, kpi, value }));
  });
}

/** The department's own plan goes on whoever is there. */
function isThere({ rows }: Table, person: string, day: Day): boolean {
  const own = rows.filter(({ cells }) => String(cells['person_id']).toLowerCase() === person.toLowerCase());
  return own.length === 0 || own.some(({ cells }) => cells['to'] === '' || Number(cells['to']) >= day);
}
