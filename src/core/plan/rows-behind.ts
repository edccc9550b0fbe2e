import { exact, one, type Exact } from '../money.ts';
import type { Day, Month } from '../period.ts';
import { countedRows } from './counted-rows.ts';
import { creditsTo, withCredits } from './credited.ts';
import { keyOf, numberOf, rowsOf, same, textOf, type Fact, type Facts } from './fact.ts';
import type { Form, Measure, Total } from './measure.ts';
import { measureNamed } from './measures.ts';
import { monthFacts, type MonthFacts } from './month-facts.ts';
import type { Member } from './people.ts';
import type { Rule } from './rule.ts';

/** A row of facts that a measure counts for somebody. */
export interface RowBehind {
  readonly table: string;
  readonly row: number;
  /** Whose row it is, where a head counts those of others. */
  readonly person: string;
  /** The deal, meeting or client. */
  readonly id: string;
  readonly company: string;
  readonly day: Day;
  /** What a commission is taken of, and its rate; nothing where the row counts as it is. */
  readonly amount: Exact | null;
  readonly rate: Exact | null;
  readonly counts: Exact;
  /** Why a row of Credits changes what its deal counts. */
  readonly why: string;
}

/** The rows of a month behind each measure that adds up or counts rows, by day; nothing for other measures, whose arithmetic says all. */
export function rowsBehind(facts: Facts, rules: readonly Rule[], month: Month): (measure: string, person: string) => readonly RowBehind[] {
  const inMonth = monthFacts(withCredits(facts, rules), month);
  const memberOf = (person: string) => inMonth.members.find((member) => same(member.person, person));
  return (name, person) => {
    const member = memberOf(person);
    return member ? [...behind(measureNamed(name), member, inMonth)].sort((a, b) => a.day - b.day || a.row - b.row) : [];
  };
}

type Finder<F extends Form['form']> = (form: Extract<Form, { readonly form: F }>, member: Member, period: Measure['period'], facts: MonthFacts) => readonly RowBehind[];

/** How the rows of a form are found; other forms are worked out of no rows that could be listed. */
const finders: { readonly [F in Form['form']]?: Finder<F> } = {
  total: (form, { person }, period, facts) => totalled(form, form.whose === null ? null : [person], period, facts),
  share: ({ of }, { person }, period, facts) => totalled(of, [person], period, facts),
  'team total': ({ of, role }, member, period, facts) => totalled(of, (role ? reports(member, role, facts) : facts.below(member.person)).map(({ person }) => person), period, facts),
  team: ({ of, role, take }, member, _, facts) => (take === 'sum' ? reports(member, role, facts).flatMap((one) => behind(measureNamed(of), one, facts)) : []),
};

function behind(measure: Measure | undefined, member: Member, facts: MonthFacts): readonly RowBehind[] {
  if (!measure) return [];
  const find = finders[measure.counts.form] as Finder<Form['form']> | undefined;
  return find?.(measure.counts as never, member, measure.period, facts) ?? [];
}

function reports({ person }: Member, role: string, { members }: MonthFacts): readonly Member[] {
  return members.filter((member) => same(member.role, role) && same(member.manager, person));
}

/** The rows of a total, with those of Credits that change it; null: everyone's. */
function totalled(total: Total, people: readonly string[] | null, period: Measure['period'], facts: MonthFacts): readonly RowBehind[] {
  const credit = creditsTo(total);
  return [total, ...(credit ? [credit] : [])].flatMap((one) => {
    const counted = countedRows(rowsOf(facts.facts, one.table), one, facts.span(period));
    const whose = new Set(people?.map(keyOf));
    return counted.filter((row) => people === null || one.whose === null || whose.has(keyOf(textOf(row, one.whose)))).map((row) => rowOf(row, one));
  });
}

const ids = ['deal_id', 'meeting_id', 'client_id', 'lead_id'] as const;

function rowOf(row: Fact, { table, adds, whose, on }: Total): RowBehind {
  const figure = (column: string) => {
    const cell = numberOf(row, column);
    return cell === null ? null : exact(cell);
  };
  const isRated = adds === 'commission' && table === 'payments';
  return {
    table,
    row: row.row,
    person: whose === null ? '' : textOf(row, whose),
    id: ids.map((name) => textOf(row, name)).find((id) => id !== '') ?? '',
    company: textOf(row, 'company'),
    day: Math.floor(numberOf(row, on) ?? 0),
    amount: isRated ? figure('converted') : null,
    rate: isRated ? figure('rate') : null,
    counts: adds === undefined ? one : (figure(adds) ?? exact(0)),
    why: table === 'credits' ? textOf(row, 'why') : '',
  };
}
