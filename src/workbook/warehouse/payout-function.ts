import { exact, healed, type Exact } from '../../core/money.ts';
import { dayOf, type Month } from '../../core/period.ts';
import type { Cell } from '../../core/kinds.ts';
import { adjustmentsOf } from '../../core/plan/adjustment.ts';
import { keyOf, type Fact, type FactCell } from '../../core/plan/fact.ts';
import { inEnglish } from '../../core/plan/how.ts';
import { ledgerOf } from '../../core/plan/ledger.ts';
import { payContext } from '../../core/plan/pay-context.ts';
import { payoutLines as payoutLinesOf } from '../../core/plan/pay.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import { payLevelOf } from '../../core/plan/setting.ts';
import { readRules } from '../../core/plan/read-rules.ts';
import { parameters } from '../../core/plan/rule.ts';

type Json = string | number | boolean | null;
type JsonRow = Readonly<Record<string, Json>>;

/** A payout line as a warehouse takes it: numbers as texts, so that none passes through a binary number. */
export interface Line {
  readonly person: string;
  readonly role: string;
  readonly component: string;
  readonly measure: string | null;
  readonly plan: string | null;
  readonly attainment: string | null;
  readonly amount: string;
  readonly how: string;
}

/** A month's payout lines: rows of Team, of Pay plan, of the month's measures, and of Closed months, Adjustments and Settings, each as JSON text. The rules are the add-on's own. */
export function payoutLines(team: string, rules: string, measures: string, month: Month, closed = '[]', adjustments = '[]', settings = '[]'): readonly Line[] {
  const periods = periodsOf(rowsIn(team));
  const measured = new Map(listIn(measures).map((row) => [keyOf(String(row['person_id'])), measuresIn(row)] as const));
  const known = new Set(periods.map(({ person }) => keyOf(person)));
  const context = payContext({
    month,
    members: membersIn(periods, month),
    rules: readRules(rowsIn(rules)),
    rowOf: (person) => measured.get(person),
    ledger: ledgerOf(rowsIn(closed), 'Closed months'),
    adjustments: adjustmentsOf(rowsIn(adjustments)),
    isKnown: (person) => known.has(keyOf(person)),
    level: payLevelOf(rowsIn(settings)),
  });
  return payoutLinesOf(context).map((line) => ({
    person: line.person,
    role: line.role,
    component: line.component,
    measure: plain(line.measure),
    plan: plain(line.plan),
    attainment: plain(line.attainment),
    amount: line.amount.toFixed(2),
    how: inEnglish(line.how),
  }));
}

function plain(value: Exact | null): string | null {
  return value === null ? null : healed(value).toFixed();
}

const dates: readonly string[] = ['from', 'to', 'valid_from', 'valid_to', 'month'];
const numbers: readonly string[] = [...parameters, 'value'];
const isNumber = /^[+-]?\d+(\.\d+)?$/;

function rowsIn(json: string): readonly Fact[] {
  return listIn(json).map((row) => ({
    row: Number(row['sheet_row']),
    cells: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(name, value)])),
  }));
}

/** The rows of a JSON text; none where a table is empty. */
function listIn(json: string): readonly JsonRow[] {
  return (JSON.parse(json) as readonly JsonRow[] | null) ?? [];
}

function cellOf(name: string, value: Json): FactCell {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (dates.includes(name) && year && month && day) return dayOf(Number(year), Number(month), Number(day));
  return numbers.includes(name) && isNumber.test(value) ? Number(value) : value;
}

/** A row of measures: a whole number may come as a number, any other as a text; what could not be counted says why in its place. */
function measuresIn({ problems, ...row }: JsonRow): Readonly<Record<string, Cell>> {
  const said = String(problems ?? '').split('; ').filter((problem) => problem !== '').map((problem) => problem.split(': '));
  const found = Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && isNumber.test(value) ? toNumber(value) : (value ?? '')] as const);
  return Object.fromEntries([...found, ...said.map(([name = '', ...why]) => [name, why.join(': ')] as const)]);
}

function toNumber(text: string): number {
  return Number(exact(text).toString());
}
