import { monthOf, type Day, type Month } from '../../core/period.ts';
import { numberOf, rowsOf, same, textOf, type Facts } from '../../core/plan/fact.ts';

/** A question about pay that isn't answered yet. */
export interface Query {
  readonly row: number;
  readonly person: string;
  readonly month: Month;
  /** '' where it's about the whole month. */
  readonly component: string;
  readonly question: string;
  readonly askedOn: Day | null;
}

/** The open questions of a month, of one person or of everyone. */
export function openQueries(facts: Facts, person: string | null, month: Month): readonly Query[] {
  return rowsOf(facts, 'queries').flatMap((row) => {
    const day = numberOf(row, 'month');
    const isOpen = textOf(row, 'question') !== '' && !same(textOf(row, 'status'), 'answered');
    if (!isOpen || day === null || monthOf(day) !== month || (person !== null && !same(textOf(row, 'person_id'), person))) return [];
    return [{ row: row.row, person: textOf(row, 'person_id'), month, component: textOf(row, 'component'), question: textOf(row, 'question'), askedOn: numberOf(row, 'asked_on') }];
  });
}
