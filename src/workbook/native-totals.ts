import { creditsTo } from '../core/plan/credited.ts';
import { FLAG } from '../core/plan/flag.ts';
import type { Measure, Total } from '../core/plan/measure.ts';
import { compared, fn, literal } from './formula.ts';
import type { Places } from './places.ts';

/** The first day of a period that ends with the month, as a formula. */
export const starts: Readonly<Record<Measure['period'], string>> = {
  month: 'month_start',
  quarter: 'quarter_start',
  'half-year': fn('DATE', fn('YEAR', 'month_start'), `6*${fn('ROUNDUP', `${fn('MONTH', 'month_start')}/6`, 0)}-5`, 1),
  year: fn('DATE', fn('YEAR', 'month_start'), 1, 1),
};
const CREDITS = 'credits';
export const dayAfterEnd = '(month_end+1)';

/** A total, with what Credits adds to it, or of Credits alone; not known where a credit is flagged. */
export function totalOf(total: Total, places: Places, period: Measure['period'], person: string | null): string {
  const credit = creditsTo(total);
  const own = sumOf(total, total.table, places, period, person);
  const credits = credit ?? (total.table === CREDITS ? total : null);
  if (!credits || !person) return own;
  const flagged = conditionsOf(credits, total.table, places, period, person).map((conditions) => fn('COUNTIFS', ...conditions, places.column(CREDITS, 'why'), literal(`${FLAG}*`)));
  return fn('IF', `${flagged.join('+')}>0`, fn('NA'), credit ? `${own}+${sumOf(credit, total.table, places, period, person)}` : own);
}

function sumOf(total: Total, wordsOf: string, places: Places, period: Measure['period'], person: string | null): string {
  const { table, adds } = total;
  return conditionsOf(total, wordsOf, places, period, person)
    .map((conditions) => (adds === undefined ? fn('COUNTIFS', ...conditions) : fn('SUMIFS', places.column(table, adds), ...conditions)))
    .join('+');
}

/** What rows of a total meet, once for each combination of words. Words of Credits are those of the table that it changes. */
function conditionsOf({ table, where, whose, on }: Total, wordsOf: string, places: Places, period: Measure['period'], person: string | null): readonly (readonly string[])[] {
  const column = (name: string) => places.column(table, name);
  const mine = whose && person ? [column(whose), person] : [];
  const within = [column(on), compared('>=', starts[period]), column(on), compared('<', dayAfterEnd)];
  return combinations(where).map((words) => [...mine, ...words.flatMap(([name, word]) => [column(name), name === 'of' ? literal(word) : places.word(wordsOf, name, word)]), ...within]);
}

/** Every way to choose one word for each column. */
function combinations(where: Total['where']): readonly (readonly (readonly [string, string])[])[] {
  return Object.entries(where).reduce<readonly (readonly (readonly [string, string])[])[]>(
    (chosen, [column, wanted]) => chosen.flatMap((words) => [wanted].flat().map((word) => [...words, [column, word] as const])),
    [[]],
  );
}
