import { sum } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { keyOf, rowsOf, same, textOf } from '../../core/plan/fact.ts';
import type { Department } from '../department-facts.ts';
import { englishWord } from '../language.ts';
import { payPlan } from '../tabs/pay-plan.ts';
import type { ClosingLine } from './closing-line.ts';
import { partOf, type FrozenLine } from './frozen-line.ts';
import { partMarkIn, planOf } from './plan-version.ts';

/**
 * The parts of a closed month whose rules are others than those that they were paid by: nobody can tell what facts alone have changed in them. Where parts can't be
 * told from one another any more, all of a person's.
 * @param about What closed months paid for the month.
 * @param now What it comes to now.
 */
export function changedParts(month: Month, department: Department, about: readonly FrozenLine[], now: readonly ClosingLine[]): ReadonlySet<string> {
  const known = new Set(rowsOf(department.facts, 'team').map((row) => keyOf(textOf(row, 'person_id'))));
  const people = [...new Set(about.map(({ person }) => keyOf(person)))].filter((person) => known.has(person));
  const parts = new Set(about.flatMap(({ kind, version }) => (kind === 'part' ? [partMarkIn(version)] : [])));
  return new Set(people.flatMap((person) => changedOf(person, month, department, about, now, parts)));
}

function changedOf(person: string, month: Month, department: Department, about: readonly FrozenLine[], now: readonly ClosingLine[], parts: ReadonlySet<string>): readonly string[] {
  const isOwn = (line: { readonly person: string }) => same(line.person, person);
  const [paid, lines] = [about.filter(isOwn), now.filter(isOwn)];
  const first = paid.find(({ kind, version }) => kind === 'part' && version !== '');
  if (!first) return [];
  const role = roleOf(first);
  const then = marksThen(paid.filter((line) => same(roleOf(line), role)));
  const { rules, partMark } = planOf({ person, role }, department, month);
  const marks = new Set(rules.map(({ component }) => partMark(component)));
  const isPaid = (component: string) => !sum(paid.filter((line) => same(line.component, component)).map(({ amount }) => amount)).eq(0);
  const gone = [...then].filter(([component, mark]) => !marks.has(mark) && (partMark(component) !== undefined || isPaid(component))).map(([component]) => component);
  // By rules that paid nobody in the month. What is paid in a role that was typed late is no change of the plan.
  const seen = new Set([...parts, ...then.values()]);
  const fresh = lines.filter((line) => same(line.role, role) && line.version !== '' && !seen.has(partMarkIn(line.version))).map(({ component }) => component);
  if (gone.length === 0 && fresh.length === 0) return [];
  const isMixed = lines.some((line) => !same(line.role, role)) || [...paid, ...lines].some(({ kind, version }) => kind === 'part' && version === '') || [...then].some(([component, mark]) => isAnother(partMark(component), marks.has(mark), then));
  return isMixed ? [...paid, ...lines].map(partOf) : [...gone, ...fresh].map((component) => partOf({ person, component }));
}

/** Whether a part bears the name of another that is still there, or is one that bore another name. */
function isAnother(mark: string | undefined, goesOn: boolean, then: ReadonlyMap<string, string>): boolean {
  return mark !== undefined && [...then.values()].includes(mark) !== goesOn;
}

/** By which rules each part was paid last. */
function marksThen(paid: readonly FrozenLine[]): ReadonlyMap<string, string> {
  const inOrder = [...paid].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  return new Map(inOrder.flatMap(({ component, version }) => (partMarkIn(version) === '' ? [] : [[keyOf(component), partMarkIn(version)]])));
}

function roleOf({ role }: FrozenLine): string {
  return englishWord(payPlan, 'role', role);
}
