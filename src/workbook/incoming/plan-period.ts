import { dayOf, firstDay, monthOf, periodStart, type Day } from '../../core/period.ts';
import { measures } from '../../core/plan/measures.ts';
import type { Row } from '../draft.ts';
import { readDay, readMonthAlone, type DayOrder } from './days.ts';

const quarter = /^(?:(\d{4})[-\s/.]*(?:Q|К|кв\.?\s*)([1-4])|(?:(?:Q|К)([1-4])|([1-4])\s*(?:Q|кв\.?|квартал))[-\s/.]*(\d{4}))(?:\s*г\.?)?$/iu;

/** The first day of the period that a text means: a quarter, a month or a year alone, or any day. */
export function readPeriod(text: string, order: DayOrder): Day | undefined {
  const [, yearBefore, second, first, middle, yearAfter] = quarter.exec(text.trim()) ?? [];
  const number = second ?? first ?? middle;
  if (number !== undefined) return dayOf(Number(yearBefore ?? yearAfter), 3 * Number(number) - 2, 1);
  if (/^(?:19|20)\d{2}$/.test(text.trim())) return dayOf(Number(text.trim()), 1, 1);
  return readMonthAlone(text) ?? readDay(text, order);
}

/** Over which period each KPI is planned. */
const every = new Map(measures.flatMap(({ counts, period }) => (counts.form === 'quota' ? [[counts.kpi, period] as const] : [])));

/** The first day of the period that a row of Quotas falls into. */
export function periodOf(row: Row): Day | undefined {
  const day = row['period'];
  return typeof day === 'number' ? firstDay(periodStart(monthOf(day), every.get(String(row['kpi'])) ?? 'month')) : undefined;
}
