import { exact, healed, type Exact } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import type { Cell } from '../../core/kinds.ts';
import { adjustmentsOf } from '../../core/plan/adjustment.ts';
import { keyOf } from '../../core/plan/fact.ts';
import { inEnglish } from '../../core/plan/how.ts';
import { ledgerOf } from '../../core/plan/ledger.ts';
import { payoutLines as payoutLinesOf } from '../../core/plan/pay.ts';
import type { MeasureRow } from '../../core/plan/reader.ts';
import { payContext } from '../../core/plan/pay-context.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import { readRules } from '../../core/plan/read-rules.ts';
import { amountSet, payLevelOf, settingNames } from '../../core/plan/setting.ts';
import { isNumber, objectsIn, rowsIn, type JsonRow } from './json-rows.ts';

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

/**
 * Everyone's payout lines of a month: rows of Team and Pay plan, and the month's row of measures of everyone, each table as JSON text; Closed months,
 * Adjustments and Settings may be left out. All people come at once, as a pool is divided among them. The rules are the add-on's own.
 */
export function payoutLines(team: string, rules: string, measures: string, month: Month, closed?: string | null, adjustments?: string | null, settings?: string | null): readonly Line[] {
  const periods = periodsOf(rowsIn(team));
  const known = new Set(periods.map(({ person }) => keyOf(person)));
  const byPerson = new Map(objectsIn(measures).map((row) => [keyOf(String(row['person_id'])), measuresIn(row)]));
  const set = rowsIn(settings);
  const lines = payoutLinesOf(
    payContext({
      month,
      members: membersIn(periods, month, amountSet(set, settingNames.daysAfterLeaving, 0)),
      rules: readRules(rowsIn(rules)),
      rowOf: (person) => byPerson.get(person),
      ledger: ledgerOf(rowsIn(closed), 'Closed months'),
      adjustments: adjustmentsOf(rowsIn(adjustments)),
      isKnown: (person) => known.has(keyOf(person)),
      level: payLevelOf(set),
    }),
  );
  return lines.map((line) => ({
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

/** A row of measures: a whole number may come as a number, any other as a text; what could not be counted says why in its place. */
function measuresIn({ problems, ...row }: JsonRow): MeasureRow {
  const said = String(problems ?? '').split('; ').filter((problem) => problem !== '').map((problem) => problem.split(': '));
  const found = Object.entries(row).map(([name, value]): readonly [string, Cell] => [name, typeof value === 'string' && isNumber(value) ? toNumber(value) : (value ?? '')]);
  return Object.fromEntries([...found, ...said.map(([name = '', ...why]) => [name, why.join(': ')] as const)]);
}

function toNumber(text: string): number {
  return Number(exact(text).toString());
}
