import { firstDay, isoDay, lastDay, type Month } from '../../core/period.ts';
import { hasChoice } from '../../core/plan/credit-options.ts';
import { keyOf, numberOf, rowsOf, same, textOf, type Facts } from '../../core/plan/fact.ts';
import { leveledRule } from '../../core/plan/leveled-rule.ts';
import { measuresUsed } from '../../core/plan/measures-used.ts';
import type { Member } from '../../core/plan/people.ts';
import { isSettlement, methodNamed } from '../../core/plan/read-rules.ts';
import type { Rule } from '../../core/plan/rule.ts';
import { keyOf as keyOfRule, rulesOf, validIn } from '../../core/plan/rules-in-force.ts';
import { payLevelOf } from '../../core/plan/setting.ts';
import { together } from '../../core/plan/together.ts';
import type { Department } from '../department-facts.ts';
import { hash } from '../incoming/hash.ts';

/** How many letters a mark has: few enough to read, and enough that two plans of a person share one by chance once in sixty million. */
const LETTERS = 5;

/** The version of a part that no rule pays any more: a rule that comes back is another than that. */
export const NO_RULE = 'p-';

/** What somebody is paid by in a month: their rules, at the pay level, and what else of Settings and Products decides what these pay. */
export interface Plan {
  readonly rules: readonly Rule[];
  readonly mark: string;
  /** A mark of what decides a component: its rule, and those that hang together with it. */
  readonly partMark: (component: string) => string | undefined;
}

export function planOf(member: Pick<Member, 'person' | 'role'>, { facts, rules }: Department, month: Month): Plan {
  const level = payLevelOf(rowsOf(facts, 'settings'));
  const own = rulesOf(member, validIn(rules, month)).map((rule) => leveledRule(rule, level));
  const parts = together(own).map((group) => ({ group, told: [...group.map((rule) => saidOf(rule, own)), ...group.flatMap((rule) => [...before(rule, own, rules, month), ...apart(rule, rules, month)]), ...chosen(group, member, own, rules, month), ...termsOf(group, facts, month)].sort().join('\n') }));
  const marks = new Map(parts.flatMap(({ group, told }) => group.map(({ component }) => [keyOf(component), markOf('p', told)] as const)));
  return { rules: own, mark: markOf('v', parts.map(({ told }) => told).sort().join('\n')), partMark: (component) => marks.get(keyOf(component)) };
}

/** From when each version of a settlement held, and what it said: what was held, drawn or owed before follows from it. */
function before(rule: Rule, own: readonly Rule[], rules: readonly Rule[], month: Month): readonly string[] {
  if (!isSettlement(methodNamed(rule.method))) return [];
  return rules.filter((one) => keyOfRule(one) === keyOfRule(rule) && one.validFrom <= firstDay(month)).map((one) => `${one.validFrom} ${saidOf(one, own)}`);
}

/** What rules choose about how deals count, the person's own and those of whoever divides commission with them: of each version, as that of a deal's closing day decides. */
function chosen(group: readonly Rule[], { person, role }: Pick<Member, 'person' | 'role'>, own: readonly Rule[], rules: readonly Rule[], month: Month): readonly string[] {
  const counts = (measures: RegExp) => group.some(({ measure }) => measures.test(measure));
  const isOwn = (rule: Rule) => (rule.person === '' ? same(rule.role, role) : same(rule.person, person));
  const decides = (rule: Rule) => (isOwn(rule) ? counts(/./) : rule.options['split'] === 'commission' && counts(/^commission/));
  return rules.filter((rule) => rule.validFrom <= lastDay(month) && hasChoice(rule) && decides(rule)).map((rule) => `${rule.validFrom} ${saidOf(rule, own)}`);
}

/** Who has no part in a pool that others share, as they have a rule of their own in its place. */
function apart({ method, component }: Rule, rules: readonly Rule[], month: Month): readonly string[] {
  return method === 'pool' ? validIn(rules, month).flatMap((one) => (one.person !== '' && same(one.component, component) ? [keyOf(one.person)] : [])) : [];
}

function markOf(sign: 'v' | 'p', told: string): string {
  return `${sign}${(hash(told) % 36 ** LETTERS).toString(36).padStart(LETTERS, '0')}`;
}

/** A rule without where it stands, what its component and those that it names are called, from when to when it holds, and texts that depend on the workbook's language. */
function saidOf({ row: _row, component: _component, validFrom: _from, validTo: _to, ...rule }: Rule, own: readonly Rule[]): string {
  const named = (component: string) => own.filter((one) => same(one.component, component)).map(({ method, measure }) => `${method} ${measure}`).join();
  return JSON.stringify(rule, (name, value: unknown) => (name === 'text' ? undefined : name === 'of' && Array.isArray(value) ? value.map((component) => named(String(component))) : value));
}

/** Parameters of Settings by which measures and methods count, and the rates of tiers. */
function termsOf(rules: readonly Rule[], facts: Facts, month: Month): readonly string[] {
  const settings = (names: RegExp) => rowsOf(facts, 'settings').filter((row) => names.test(textOf(row, 'parameter'))).map((row) => `${textOf(row, 'parameter')} ${textOf(row, 'value')}`);
  const uses = (measures: RegExp) => rules.some((rule) => measuresUsed(rule).some(([, name]) => measures.test(name)));
  return [
    ...(rules.some(({ method }) => method === 'share_of_target') || uses(/^target$/) ? settings(/^(target_|pay_level$)/) : []),
    ...(uses(/process/) ? settings(/^(norm|weight)_/) : []),
    ...(uses(/^commission/) ? new Set(rowsOf(facts, 'products').filter((row) => (numberOf(row, 'valid_from') ?? 0) <= lastDay(month)).map((row) => `${textOf(row, 'tier')} ${numberOf(row, 'rate') ?? ''}`)) : []),
  ];
}

/** The version of a plan: from when the latest of its rules is valid, and its mark. Rules without a day have always been valid. */
export function planVersion({ rules, mark }: Plan): string {
  return [...dayOf(Math.max(0, ...rules.map(({ validFrom }) => validFrom))), mark].join(' ');
}

/** The version of the rule behind a component, with the marks of the plan and of the part. */
export function lineVersion(component: string, { rules, mark, partMark }: Plan): string {
  const rule = rules.find((one) => same(one.component, component));
  return rule ? [...dayOf(rule.validFrom), mark, partMark(component)].join(' ') : '';
}

function dayOf(validFrom: number): readonly string[] {
  return validFrom > 0 ? [isoDay(validFrom)] : [];
}

/** The version of a plan that lines of it tell. */
export function planVersionIn(versions: readonly string[]): string {
  const told = versions.map((version) => version.replace(/ ?p\w+$/, '')).filter((version) => version !== '');
  return told.filter((version) => /^\d/.test(version)).sort().reverse()[0] ?? told[0] ?? '';
}

/** The mark of the plan in a version. */
export function markIn(version: string): string {
  return version.split(' ').find((one) => one.startsWith('v')) ?? '';
}

/** The mark of the part in the version of a line; blank where no rule is behind it. */
export function partMarkIn(version: string): string {
  return version.split(' ').find((one) => one.startsWith('p')) ?? '';
}
