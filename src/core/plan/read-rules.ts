import { numbers, type NumberKind } from '../kinds.ts';
import { exact, type Exact } from '../money.ts';
import { periods } from '../period.ts';
import { expectedInstead, isErrorCell, Refusal } from '../refusal.ts';
import { same, textOf, type Fact } from './fact.ts';
import { parseGate } from './gate.ts';
import type { Method } from './method.ts';
import type { Options } from './option.ts';
import { problemOf } from './rule-problem.ts';
import { contradiction } from './contradiction.ts';
import { creditOptions } from './credit-options.ts';
import { creditProblem } from './credit-problem.ts';
import { generalOptions } from './general-options.ts';
import { methods } from './methods.ts';
import { parseKpis } from './kpis.ts';
import { parameters, type Rule, type RuleParameter } from './rule.ts';
import { readOptions } from './read-options.ts';
import type { Settlement } from './settlement.ts';
import { settlements } from './settlements.ts';
import { parseSteps } from './steps.ts';
import { keyOf } from './rules-in-force.ts';
import { ownName, ownNames } from './own-names.ts';
import type { Columns } from './table.ts';
import { versionProblem } from './version-problem.ts';

/** The columns of the Pay plan tab, with their Russian headings. */
export const ruleColumns = {
  role: 'Роль',
  person_id: 'ID сотрудника',
  component: 'Часть',
  measure: 'Показатель',
  method: 'Способ',
  amount: 'Сумма',
  rate: 'Ставка',
  threshold: 'Порог',
  pay_at_threshold: 'Выплата на пороге',
  excellence: 'Превышение',
  pay_at_excellence: 'Выплата при превышении',
  steps: 'Ступени',
  plan: 'План',
  paid: 'Когда платится',
  gate: 'Условие',
  gate_at: 'Когда условие',
  cap: 'Потолок',
  valid_from: 'Действует с',
} as const satisfies Columns;

/** Columns that came later: a table of rules may lack them. */
export const laterRuleColumns = { options: 'Настройки', valid_to: 'Действует по' } as const satisfies Columns;

const kinds: Readonly<Partial<Record<RuleParameter, NumberKind>>> = {
  amount: 'money',
  rate: 'rate',
  threshold: 'rate',
  pay_at_threshold: 'score',
  excellence: 'excellence',
  pay_at_excellence: 'uplift',
  cap: 'score',
};

const byName = new Map<string, Method | Settlement>([...methods, ...settlements].map((method) => [method.name, method]));

/** The names of everything that a rule's method may be. */
export const methodNames = [...methods, ...settlements].map(({ name }) => name);

export function isSettlement(method: Method | Settlement): method is Settlement {
  return 'settle' in method;
}

export function methodNamed(name: string): Method | Settlement {
  const method = byName.get(name);
  if (!method) throw new Error(`there is no method ${name}`);
  return method;
}

/** Reads rules from rows of the Pay plan; what can't be a rule fails, by row and column. */
export function readRules(rows: readonly Fact[], parameter = 'rules'): readonly Rule[] {
  const read = rows.map((row) => readRule(row, parameter));
  for (const rule of read) componentsExist(rule, read, parameter);
  // A rule that ends before it begins was withdrawn.
  const rules = read.filter(({ validFrom, validTo }) => validTo === null || validTo >= validFrom);
  const seen = new Map<string, Rule>();
  for (const rule of rules) {
    const key = `${keyOf(rule)}|${rule.validFrom}`;
    const twin = seen.get(key);
    if (twin) throw new Refusal(parameter, `expected every component once for the same date, found ${rule.component} in row ${twin.row} too: delete one, or give it another valid_from.`, `row ${rule.row}`);
    seen.set(key, rule);
  }
  const clash = contradiction(rules);
  if (clash) throw new Refusal(parameter, clash.sentence, `row ${clash.row}, options`);
  const inside = versionProblem(rules);
  if (inside) throw new Refusal(parameter, inside.sentence, `row ${inside.row}, valid_from`);
  return rules;
}

/** What a settlement concerns by name stands in the plan, whichever the rule and its version. */
function componentsExist({ row, options }: Rule, plan: readonly Rule[], parameter: string): void {
  const named = (options['of'] ?? []) as readonly string[];
  const unknown = named.find((name) => !plan.some((rule) => same(rule.component, name) && !isSettlement(methodNamed(rule.method))));
  if (unknown !== undefined) throw new Refusal(parameter, `expected names of components that stand in the plan, found "${unknown}": mend it, or add that component.`, `row ${row}, options`);
}

function readRule(row: Fact, parameter: string): Rule {
  const refuse = (column: string, sentence: string): never => {
    throw new Refusal(parameter, sentence, `row ${row.row}, ${column}`);
  };
  const text = (column: keyof typeof ruleColumns | keyof typeof laterRuleColumns): string => {
    const found = textOf(row, column).trim();
    return isErrorCell(found) ? refuse(column, expectedInstead('text', found)) : found;
  };
  const oneOf = <W extends string>(column: keyof typeof ruleColumns, words: readonly W[], blank?: W): W =>
    words.find((known) => known === ownName(text(column)).toLowerCase()) ?? (text(column) === '' ? blank : undefined) ?? refuse(column, expectedInstead(words.join(', '), text(column)));
  const number = (column: RuleParameter): Exact | null => {
    const [cell, kind] = [row.cells[column] ?? '', kinds[column]];
    if (cell === '' || !kind) return null;
    const bounds: { readonly expected: string; readonly least?: number; readonly above?: number; readonly most?: number } = numbers[kind];
    const fits = typeof cell === 'number' && cell >= (bounds.least ?? -Infinity) && cell > (bounds.above ?? -Infinity) && cell <= (bounds.most ?? Infinity);
    return fits ? exact(cell) : refuse(column, expectedInstead(bounds.expected, cell));
  };

  const method = methodNamed(oneOf('method', methodNames));
  const counts = !isSettlement(method) && method.measures;
  for (const needed of method.needs) if (text(needed) === '') refuse(needed, expectedInstead(`what ${method.name} needs`, ''));
  const welcome: readonly RuleParameter[] = [...method.needs, ...method.allows];
  for (const name of parameters) if (!welcome.includes(name) && text(name) !== '') refuse(name, `expected nothing, as ${method.name} takes no ${name}, found ${text(name)}: clear the cell.`);
  if (counts !== (text('measure') !== '')) refuse('measure', expectedInstead(counts ? 'the name of a measure' : `nothing, as ${method.name} counts nothing`, text('measure')));
  if (text('component') === '') refuse('component', expectedInstead('a name', ''));
  if (text('role') === '' && text('person_id') === '') refuse('role', expectedInstead('a role, or a person in person_id', ''));
  const [validFrom, validTo] = [row.cells['valid_from'] ?? '', row.cells['valid_to'] ?? ''];
  const stepsGive = isSettlement(method) ? 'money' : method.stepsGive;
  const read = <T>(column: 'steps', parsed: T | string): T => (typeof parsed === 'string' ? refuse(column, parsed) : parsed);
  const { options, written } = readOptions(text('options'), optionsOf(method), (sentence) => refuse('options', sentence));
  const rule: Rule = {
    row: row.row,
    role: text('role'),
    person: text('person_id'),
    component: text('component'),
    method: method.name,
    measure: ownName(text('measure')).toLowerCase(),
    amount: number('amount'),
    rate: number('rate'),
    threshold: number('threshold'),
    payAtThreshold: number('pay_at_threshold'),
    excellence: number('excellence'),
    payAtExcellence: number('pay_at_excellence'),
    steps: text('steps') === '' || stepsGive === 'weight' ? null : read('steps', parseSteps(text('steps'))),
    kpis: text('steps') === '' || stepsGive !== 'weight' ? null : read('steps', parseKpis(text('steps'))),
    plan: planOf(row.cells['plan'] ?? '', refuse),
    cap: number('cap'),
    paid: oneOf('paid', periods, 'month'),
    gate: text('gate') === '' ? null : (parseGate(ownNames(text('gate'))) ?? refuse('gate', expectedInstead('a condition such as signed_new / signed_new_plan >= 50%', text('gate')))),
    gateAt: oneOf('gate_at', ['always', 'quarter end'], 'always'),
    options,
    validTo: typeof validTo === 'number' ? validTo : validTo === '' ? null : refuse('valid_to', expectedInstead('a date', validTo)),
    validFrom: typeof validFrom === 'number' ? validFrom : validFrom === '' ? 0 : refuse('valid_from', expectedInstead('a date', validFrom)),
  };
  const wrong = problemOf(rule, method) ?? creditProblem(rule, written);
  return wrong ? refuse(wrong.column, wrong.sentence) : rule;
}

/** Every option that a rule by this method may choose. */
export function optionsOf(method: Method | Settlement): Options {
  return isSettlement(method) ? method.options : { ...method.options, ...generalOptions, ...creditOptions };
}

function planOf(cell: string | number | boolean, refuse: (column: string, sentence: string) => never): Rule['plan'] {
  if (cell === '') return null;
  if (typeof cell === 'number') return cell > 0 ? exact(cell) : refuse('plan', expectedInstead('a number above 0, or the name of a measure', cell));
  return typeof cell === 'string' ? ownName(cell).trim().toLowerCase() : refuse('plan', expectedInstead('a number above 0, or the name of a measure', cell));
}
