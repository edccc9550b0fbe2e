import { cents, Exact, exact, type OracleCells, type OracleTable, plain, word } from './cells.ts';
import { days, monthEnd, sameDay } from './dates.ts';

interface Part {
  readonly monthEnd: number;
  readonly expense: Exact;
}

function equalParts(commission: Exact, start: number, months: number): readonly Part[] {
  return Array.from({ length: months }, (_, month) => ({ monthEnd: monthEnd(start, month), expense: cents(commission.div(months)) }));
}

function partsByDay(commission: Exact, start: number, months: number): readonly Part[] {
  const monthEnds = days(start, sameDay(start, months) - 1).map((day) => monthEnd(day, 0));
  return [...new Set(monthEnds)].map((end) => {
    const daysInMonth = monthEnds.filter((monthEndOfDay) => monthEndOfDay === end).length;
    return { monthEnd: end, expense: cents(commission.times(daysInMonth).div(monthEnds.length)) };
  });
}

function noMoreThan(remaining: Exact, expense: Exact): Exact {
  return expense.abs().gt(remaining.abs()) ? remaining : expense;
}

export function COMMISSION_SCHEDULE(commission: OracleCells, start: OracleCells, months: OracleCells, convention?: OracleCells): OracleTable {
  const split = word(convention, 'month') === 'day' ? partsByDay : equalParts;
  let remaining = cents(exact(commission));
  const parts = split(remaining, exact(start).toNumber(), exact(months).toNumber());
  return parts.map((part, i) => {
    const expense = i === parts.length - 1 ? remaining : noMoreThan(remaining, part.expense);
    remaining = remaining.minus(expense);
    return [part.monthEnd, plain(expense), plain(remaining)];
  });
}
