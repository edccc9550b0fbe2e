import { calculation, once } from '../calculation.ts';
import type { Cell, Grid } from '../kinds.ts';
import { toCell, type Exact } from '../money.ts';
import { dayFrom, isMonth, monthOf, type Month } from '../period.ts';
import { expectedInstead, Refusal } from '../refusal.ts';
import { keyOf, textOf, type Fact } from './fact.ts';
import { inEnglish, inRussian, sentence, type Speaker } from './how.ts';
import { measureNamed } from './measures.ts';
import { measuresUsed } from './measures-used.ts';
import { adjustmentColumns, adjustmentsOf } from './adjustment.ts';
import { ledgerOf } from './ledger.ts';
import { payoutLines } from './pay.ts';
import type { MeasureRow } from './reader.ts';
import { payContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import { ownName } from './own-names.ts';
import { membersIn, periodsOf } from './people.ts';
import { laterRuleColumns, readRules, ruleColumns } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { isRussian, nameOf, readTable, type Columns } from './table.ts';

/** The columns of Team that pay needs, with their Russian headings. */
export const peopleColumns = {
  person_id: 'ID сотрудника',
  name: 'Имя',
  role: 'Роль',
  grade: 'Грейд',
  manager_id: 'ID руководителя',
  from: 'С',
  to: 'По',
} as const satisfies Columns;

/** The columns of Closed months that pay needs, with their Russian headings. */
export const closedColumns = { month: 'Месяц', person_id: 'ID сотрудника', component: 'Часть', amount: 'Сумма' } as const satisfies Columns;

/** A column that came later: the table may lack it. */
export const laterClosedColumns = { kind: 'Вид' } as const satisfies Columns;

export const monthColumns = { month: 'Месяц', person_id: 'ID сотрудника' } as const satisfies Columns;

/** Every rule of the pay plan that is valid in the month, applied to everyone it concerns. A sum over a person's lines is their whole pay. */
export const payoutLinesOf = calculation({
  name: 'PAYOUT_LINES',
  summary: "Works out a month's payout lines from the tables Team, Pay plan and Measures, each with its arithmetic.",
  takes: {
    people: once('table', 'The table Team with its header row.'),
    rules: once('table', 'The table Pay plan with its header row.'),
    measures: once('table', 'The table Measures with its header row.'),
    month: once('month', 'Optional. The month, a date or text such as 2026-03; needed where measures hold several.', null),
    closed: once('table', 'Optional. The table Closed months with its header row: what was paid before, for draws and pay to date.', null),
    adjustments: once('table', 'Optional. The table Adjustments with its header row: amounts that no rule pays, with reasons.', null),
    pay_level: once('positiveScore', 'Optional. What all money in the rules is multiplied by, never a percentage; 100% if left out.', 1),
    after_leaving: once('count', 'Optional. How many days after leaving somebody is still paid on money received; 0 if left out.', 0),
  },
  gives: 'rows',
  calculate: ({ people, rules, measures, month, closed, adjustments, pay_level, after_leaving }) => {
    const read = readRules(readTable('rules', rules, ruleColumns, laterRuleColumns));
    const rows = measureRows(measures);
    const paid = month ?? onlyMonth(rows);
    const header = new Set((measures[0] ?? []).map(nameOf).map(ownName));
    for (const rule of read) columnsExist(rule, header);
    const periods = peopleIn(people);
    const known = new Set(periods.map(({ person }) => keyOf(person)));
    const lines = payoutLines(
      payContext({
        month: paid,
        members: membersIn(periods, paid, Number(after_leaving.toString())),
        rules: read,
        rowOf: byPerson(rows.filter((row) => row.month === paid)),
        ledger: ledgerOf(closed ? readTable('closed', closed, closedColumns, laterClosedColumns) : []),
        adjustments: adjustments ? adjustmentsOf(readTable('adjustments', adjustments, adjustmentColumns)) : [],
        isKnown: (person) => known.has(keyOf(person)),
        level: pay_level,
      }),
    );
    const speak = isRussian(rules, ruleColumns) ? inRussian : inEnglish;
    return lines.length === 0 ? [['', '', '', '', '', '', '', speak(sentence('nobody in Team is employed in {month}', { month: paid }))]] : lines.map((line) => cells(line, speak));
  },
  examples: [
    { formula: '=PAYOUT_LINES(A1:G2; A4:R6; A8:D9)', cells: exampleTables(), shows: [['P01', 'Sales manager', 'Fix', '', '', '', 900, '1,000.00 × presence 90% = 900.00'], ['P01', 'Sales manager', 'Base products', 2, '', '', 400, '2 × 200.00 = 400.00']] },
    { formula: '=SUM(CHOOSECOLS(PAYOUT_LINES(A1:G2; A4:R6; A8:D9; "2026-05"); 7))', cells: exampleTables(), shows: 1300 },
  ],
});

/** One seller, two rules and what was counted: Team, Pay plan and Measures in small. */
function exampleTables(): Grid {
  const rule = (cells: Readonly<Record<string, Cell>>) => Object.keys(ruleColumns).map((column) => ({ role: 'Sales manager', paid: 'month', ...cells })[column] ?? '');
  return [
    Object.keys(peopleColumns),
    ['P01', 'Ann', 'Sales manager', 'Middle', '', 45_658, ''],
    [],
    Object.keys(ruleColumns),
    rule({ component: 'Fix', method: 'fixed', amount: 1000 }),
    rule({ component: 'Base products', measure: 'base_sold', method: 'per_unit', amount: 200 }),
    [],
    ['month', 'person_id', 'presence', 'base_sold'],
    ['2026-05', 'P01', 0.9, 2],
  ];
}

/** A payout line as cells: person, role, component, measure, plan, attainment, amount, how. */
export function cells({ person, role, component, measure, plan, attainment, amount, how }: PayoutLine, speak: Speaker): readonly (string | number)[] {
  const shown = (value: Exact | null) => (value === null ? '' : toCell(value));
  return [person, role, component, shown(measure), shown(plan), shown(attainment), toCell(amount), speak(how)];
}

function peopleIn(people: Grid) {
  const rows = readTable('people', people, peopleColumns);
  const nameless = rows.find((row) => textOf(row, 'person_id') === '');
  if (nameless) throw new Refusal('people', expectedInstead('a person', ''), `row ${nameless.row}, person_id`);
  return periodsOf(rows);
}

interface MonthRow {
  readonly month: Month;
  readonly fact: Fact;
  readonly cells: MeasureRow;
}

function measureRows(measures: Grid): readonly MonthRow[] {
  const names = (measures[0] ?? []).map(nameOf).map(ownName);
  return readTable('measures', measures, monthColumns).map((fact) => {
    const row: readonly Cell[] = measures[fact.row - 1] ?? [];
    return { fact, month: monthIn(fact, row[names.findIndex((name) => name === 'month')]), cells: Object.fromEntries(names.map((name, i) => [name, row[i]])) };
  });
}

function monthIn({ row }: Fact, cell: Cell): Month {
  const day = dayFrom(cell);
  if (day !== undefined) return monthOf(day);
  if (typeof cell === 'string' && isMonth(cell)) return cell;
  throw new Refusal('measures', expectedInstead('a date or a month such as 2026-03', cell), `row ${row}, month`);
}

function onlyMonth(rows: readonly MonthRow[]): Month {
  const months = [...new Set(rows.map(({ month }) => month))];
  const [only] = months;
  if (only === undefined || months.length > 1) throw new Refusal('month', `expected a month, as measures hold ${months.length === 0 ? 'none' : `${months.length}: ${months.slice(0, 3).join(', ')}`}, found a blank cell: give the month.`);
  return only;
}

function byPerson(rows: readonly MonthRow[]): (person: string) => MeasureRow | undefined {
  const found = new Map<string, MonthRow>();
  for (const row of rows) {
    const key = keyOf(textOf(row.fact, 'person_id'));
    if (found.has(key)) throw new Refusal('measures', `expected one row a person and month, found ${textOf(row.fact, 'person_id')} in ${row.month} twice: delete one.`, `row ${row.fact.row}`);
    found.set(key, row);
  }
  return (person) => found.get(person)?.cells;
}

/** A rule that names a measure which nobody counts is a broken table, not a gap. */
function columnsExist(rule: Rule, header: ReadonlySet<string>): void {
  for (const [column, name] of [...measuresUsed(rule), ['presence', 'presence']]) {
    if (name !== undefined && !header.has(name)) {
      throw new Refusal('rules', `expected a column of Measures, found "${name}"${measureNamed(name) ? ': give the whole Measures table' : ''}.`, `row ${rule.row}, ${column}`);
    }
  }
}
