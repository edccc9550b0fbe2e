// What one month's measures look at: everybody employed in it, and the facts dated in it.
import { inMonth, inQuarterToDate } from './calendar.ts';
import { membersIn, type Member } from './people.ts';
import { parse, plus, type Rational } from './rational.ts';
import { cell, rowsOf, type Row, type Tables } from './tables.ts';

export interface MonthView {
  readonly tables: Tables;
  readonly month: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly payments: readonly Row[]; // dated in the month
  readonly meetings: readonly Row[]; // dated in the month
  readonly wonInQuarter: readonly Row[]; // won deals closed from the quarter's first day to the month's end
}

export function monthView(tables: Tables, month: string): MonthView {
  const dated = (name: string): readonly Row[] => rowsOf(tables, name).filter((row) => inMonth(cell(row, 'date'), month));
  return {
    tables,
    month,
    members: new Map(membersIn(tables, month).map((member) => [member.id, member])),
    payments: dated('payments'),
    meetings: dated('meetings'),
    wonInQuarter: rowsOf(tables, 'deals').filter(
      (deal) => cell(deal, 'stage') === 'won' && inQuarterToDate(cell(deal, 'closed'), month),
    ),
  };
}

/** What the plan table says, added up where it says it twice; nothing where no row has a value. */
export function planOf(tables: Tables, period: string, owner: string, kpi: string): Rational | undefined {
  return rowsOf(tables, 'plan')
    .filter((row) => cell(row, 'period') === period && cell(row, 'person_id') === owner && cell(row, 'kpi') === kpi)
    .filter((row) => cell(row, 'value') !== '')
    .map((row) => parse(cell(row, 'value')))
    .reduce<Rational | undefined>((total, value) => (total === undefined ? value : plus(total, value)), undefined);
}
