import { exact } from '../../core/money.ts';
import { rowsOf, type FactCell } from '../../core/plan/fact.ts';
import { methodNamed } from '../../core/plan/read-rules.ts';
import type { Rule, RuleParameter } from '../../core/plan/rule.ts';
import { validIn } from '../../core/plan/rules-in-force.ts';
import { headingIn, wordIn } from '../language.ts';
import { payPlan } from '../tabs/pay-plan.ts';
import { withCells } from './changed-facts.ts';
import { nameOf } from './choices.ts';
import type { Choice, Occasion, Scenario } from './scenario.ts';

/** Another rate, amount, cap or other figures in a row of the Pay plan, as if they had always stood there. */
export const changedRule: Scenario = {
  id: 'rule',
  shows: ['month', 'months'],
  asks: [
    { name: 'rule', kind: 'choice', choices: ruleChoices },
    { name: 'figure', kind: 'choice', choices: (occasion, { rule = '' }) => figuresOf(ruleIn(occasion, rule)).map((name) => [name, headingIn(occasion.speech, payPlan, name)]) },
    { name: 'instead', kind: 'cell', starts: ({ typed }, { rule, figure = '' }) => asTyped(figure, rowsOf(typed, 'pay_plan').find(({ row }) => String(row) === rule)?.cells[figure] ?? '') },
  ],
  changes: ({ typed }, { rule = '', figure = '', instead = '' }) => withCells(typed, 'pay_plan', ({ row }) => String(row) === rule, { [String(figure)]: instead }),
};

function ruleChoices(occasion: Occasion): readonly Choice[] {
  const { department, month, speech } = occasion;
  return validIn(department.rules, month)
    .filter((rule) => figuresOf(rule).length > 0)
    .map((rule) => [String(rule.row), `${rule.person === '' ? wordIn(speech, payPlan.id, 'role', rule.role) : nameOf(occasion, rule.person)}: ${rule.component}`]);
}

function ruleIn({ department }: Occasion, row: string): Rule | undefined {
  return department.rules.find((rule) => String(rule.row) === row);
}

/** The figures that a rule's method takes, those that it needs first. */
function figuresOf(rule: Rule | undefined): readonly RuleParameter[] {
  if (!rule) return [];
  const { needs, allows } = methodNamed(rule.method);
  return [...needs, ...allows];
}

/** A figure as people type it. */
function asTyped(figure: string, cell: FactCell): string {
  const isShare = payPlan.columns[figure as RuleParameter]?.kind === 'share';
  return isShare && typeof cell === 'number' ? `${exact(cell).times(100).toString()}%` : String(cell);
}
