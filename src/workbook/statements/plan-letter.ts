import { isoDay, type Day, type Month } from '../../core/period.ts';
import { numberOf, rowsOf, same, textOf, type Facts } from '../../core/plan/fact.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import { methodNamed } from '../../core/plan/read-rules.ts';
import { markIn, planOf, planVersion, type Plan } from '../closing/plan-version.ts';
import type { Department } from '../department-facts.ts';
import type { Row } from '../draft.ts';
import { headingIn, ownWord, type Speech } from '../language.ts';
import { payPlan } from '../tabs/pay-plan.ts';

/** Columns of a rule that a letter doesn't repeat: whose it is, and what isn't a term of it. */
const untold = new Set(['role', 'person_id', 'component', 'method', 'source', 'override_reason', 'valid_from', 'valid_to']);

/** The letters of a month that are still to be written: everyone whose plan has no letter of its version. */
export function lettersDue(department: Department, month: Month, on: Day, speech: Speech): readonly Row[] {
  const { facts } = department;
  return membersIn(periodsOf(rowsOf(facts, 'team')), month).flatMap((member) => {
    const plan = planOf(member, department, month);
    const isWritten = plan.rules.length === 0 || lettersTo(facts, member.person).some((row) => markIn(textOf(row, 'version')) === plan.mark);
    return isWritten ? [] : [{ person_id: member.person, name: member.name, role: ownWord(speech, payPlan, 'role', member.role), version: planVersion(plan), letter: letterText(plan, facts, speech), sent_on: on, accepted_on: '' }];
  });
}

/** When somebody accepted the plan of a version; null where they haven't. */
export function acceptedOn(facts: Facts, person: string, version: string): Day | null {
  const letter = version === '' ? undefined : lettersTo(facts, person).find((row) => markIn(textOf(row, 'version')) === markIn(version) && numberOf(row, 'accepted_on') !== null);
  return letter ? numberOf(letter, 'accepted_on') : null;
}

function lettersTo(facts: Facts, person: string) {
  return rowsOf(facts, 'plan_letters').filter((row) => same(textOf(row, 'person_id'), person));
}

/** A plan in words: each rule with what its method does, and its terms as they stand in the Pay plan. */
function letterText({ rules }: Plan, facts: Facts, speech: Speech): string {
  return rules
    .map((rule) => {
      const row = rowsOf(facts, 'pay_plan').find((one) => one.row === rule.row);
      const { name, summary } = methodNamed(rule.method) ?? { name: rule.method, summary: '' };
      const terms = Object.keys(payPlan.columns).flatMap((column) => {
        const cell = row?.cells[column] ?? '';
        return cell === '' || untold.has(column) ? [] : [`${headingIn(speech, payPlan, column)}: ${shown(column, String(ownWord(speech, payPlan, column, cell)))}`];
      });
      return [`${rule.component}. ${methodText(name, summary, speech)}`, ...terms.map((term) => `  ${term}`), ...(rule.validFrom > 0 ? [`  ${headingIn(speech, payPlan, 'valid_from')}: ${isoDay(rule.validFrom)}`] : [])].join('\n');
    })
    .join('\n');
}

/** What a method does, without its name. */
function methodText(name: string, summary: string, speech: Speech): string {
  return speech.say(`${name}: ${summary}`).replace(/^[^:]+: /, '');
}

/** A rate as a percentage. */
function shown(column: string, text: string): string {
  const share = payPlan.columns[column as keyof typeof payPlan.columns]?.kind === 'share' ? Number(text) : Number.NaN;
  return Number.isFinite(share) ? `${Number((share * 100).toFixed(6))}%` : text;
}
