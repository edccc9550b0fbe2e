import { roles, type RoleName } from '../../core/plan/role.ts';
import { check, derived, text, whole, words } from '../column.ts';
import { all, either, fn, letting, literal, reaches } from '../formula.ts';
import { series } from '../series.ts';
import type { Places } from '../places.ts';
import { tab } from '../tab.ts';
import { AS_OF } from '../warning.ts';

/** What somebody may want to do next; it decides between paths. */
export const wishes = ['more contact with clients', 'to lead people', 'fewer new people, more projects and regular clients', 'to stay and grow in the role'] as const;

/** A condition on a row, and what it says. */
interface Criterion {
  readonly says: string;
  readonly met: (own: (column: string) => string, places: Places) => string;
}

interface Path {
  readonly from: RoleName;
  readonly to: string;
  readonly criteria: readonly Criterion[];
}

const tenure = (months: number): Criterion => ({ says: `${months} months in the role`, met: (own) => reaches(own('months'), months) });
const quota: Criterion = { says: '100% of the quota over six months', met: (own) => reaches(own('quota_6m'), 1) };
const wants = (...wanted: readonly (typeof wishes)[number][]): Criterion => ({ says: `wants ${wanted[0]}`, met: (own, places) => either(...wanted.map((wish) => `${own('wants')}=${places.word('career', 'wants', wish)}`)) });

/** The minimal ladder of the article; its figures are ours. It shows what is met and what is missing, and decides nothing. */
const paths: readonly Path[] = [
  { from: roles.leadGenerator, to: roles.leadgenHead, criteria: [tenure(9), quota, { says: '90% of the process', met: (own) => reaches(own('process'), 0.9) }, { says: 'one novice trained to quota', met: (own) => `${own('novices_trained')}>=1` }] },
  { from: roles.leadGenerator, to: roles.seller, criteria: [tenure(9), quota, { says: 'process exam passed', met: (own) => `${own('exam_passed')}=TRUE()` }, { says: '10 first calls shadowed', met: (own) => `${own('calls_shadowed')}>=10` }, wants('more contact with clients')] },
  { from: roles.seller, to: roles.salesHead, criteria: [tenure(12), { says: 'personal plan met in 3 of 4 quarters', met: (own) => `${own('quarters_met')}>=3` }, { says: 'one person mentored', met: (own) => `${own('mentored')}>=1` }, wants('to lead people')] },
  { from: roles.seller, to: roles.accountManager, criteria: [tenure(12), { says: '3 own clients still active', met: (own) => `${own('own_clients_active')}>=3` }, wants('fewer new people, more projects and regular clients')] },
  { from: roles.leadgenHead, to: roles.salesHead, criteria: [tenure(12), { says: 'team plan met in the month', met: (own) => reaches(own('quota_6m'), 1) }, wants('to lead people')] },
  { from: roles.accountManager, to: 'Senior account manager', criteria: [tenure(12), { says: 'NRR of 100% or more', met: (own) => reaches(own('quota_6m'), 1) }, { says: 'care of 90% or more', met: (own) => reaches(own('process'), 0.9) }] },
  { from: roles.salesHead, to: 'Commercial director', criteria: [tenure(12), { says: 'department plan met', met: (own) => reaches(own('quota_6m'), 1) }] },
];

const own = (places: Places) => (name: string) => places.column('career', name);

/** A person's figure, blank where it doesn't count for the role. */
const looked = (places: Places, name: string) => {
  const figure = places.column('measures', name);
  return fn('IF', `${own(places)('person_id')}=""`, literal(''), fn('XLOOKUP', own(places)('person_id'), places.column('measures', 'person_id'), fn('IF', `${figure}=""`, literal(''), figure), literal('')));
};

/** One text for each path of the person's role: the criteria that are met, or those that are not. */
function listed(places: Places, wanted: boolean): string {
  const column = own(places);
  const texts = paths.map(({ from, to, criteria }) => {
    const each = criteria.map(({ says, met }) => fn('IF', wanted ? met(column, places) : `(${met(column, places)})*1=0`, literal(`, ${places.speech.say(says, 'career')}`), literal('')));
    return fn('IF', `${column('role')}=${places.word('team', 'role', from)}`, `${literal(`${places.speech.say(to)}: `)}&${fn('MID', each.join('&'), 3, 500)}&${literal('. ')}`, literal(''));
  });
  return fn('IF', `${column('person_id')}=""`, literal(''), fn('TRIM', texts.join('&')));
}

export const career = tab({
  id: 'career',
  title: 'Career',
  group: 'decide',
  room: 200,
  columns: {
    person_id: text('Everyone in Team has a row: nobody is without a perspective.'),
    exam_passed: check('Whether the exam on the sales process is passed.'),
    calls_shadowed: whole('First calls listened to.'),
    novices_trained: whole('Novices trained to their quota.'),
    mentored: whole('People mentored.'),
    quarters_met: whole('Quarters of the last four in which the personal plan was met.'),
    wants: words(wishes, 'What the person wants to do next, in their own words of these. The desire counts as much as the results.'),
    name: derived('text', 'The name; worked out.', (places) => looked(places, 'name')),
    role: derived('text', 'The role in the picked month; worked out.', (places) => looked(places, 'role')),
    months: derived('whole', 'Full months since the first day in that role; worked out.', (places) => {
      const column = own(places);
      const started = letting({ roles_from: fn('SORT', fn('HSTACK', `${places.column('team', 'person_id')}&${literal('|')}&${places.column('team', 'role')}`, places.column('team', 'from')), 2, 'TRUE()') }, fn('XLOOKUP', `${column('person_id')}&${literal('|')}&${column('role')}`, fn('CHOOSECOLS', 'roles_from', 1), fn('CHOOSECOLS', 'roles_from', 2), AS_OF));
      return fn('IF', `${column('role')}=""`, literal(''), fn('INT', `(${AS_OF}-${started})*12/365`));
    }),
    quota_6m: derived('share', "The role's main figure against its plan in the picked month or quarter; a lead generator's over six months; worked out.", (places) => {
      const column = own(places);
      const ratio = (fact: string, plan: string) => letting({ plan_of: looked(places, plan), fact_of: looked(places, fact) }, fn('IF', fn('ISNUMBER', 'plan_of'), fn('IF', 'plan_of=0', literal(''), `fact_of/${fn('IF', 'plan_of=0', 1, 'plan_of')}`), literal('')));
      const overSix = (name: string) => fn('MMULT', series(name, places, column('person_id'), 'six'), fn('SEQUENCE', 6, 1, 1, 0));
      const byRole: readonly (readonly [string, string])[] = [
        [roles.leadGenerator, letting({ six: fn('EDATE', 'month_start', fn('SEQUENCE', 1, 6, -5)), planned: overSix('quota') }, fn('IF', 'planned=0', literal(''), `${overSix('meetings_held')}/${fn('IF', 'planned=0', 1, 'planned')}`))],
        [roles.leadgenHead, ratio('team_held', 'team_quota')],
        [roles.seller, ratio('signed_new', 'signed_new_plan')],
        [roles.salesHead, ratio('department', 'department_plan')],
        [roles.accountManager, looked(places, 'nrr')],
      ];
      return byRole.reduceRight((otherwise, [role, value]) => fn('IF', `${column('role')}=${places.word('team', 'role', role)}`, value, otherwise), literal(''));
    }),
    process: derived('share', "The process of the picked month: a lead generator's daily norms, an account manager's care; worked out.", (places) => fn('IF', `${own(places)('role')}=${places.word('team', 'role', roles.accountManager)}`, looked(places, 'care_score'), looked(places, 'process_score'))),
    own_clients_active: derived('whole', 'Clients signed by the person who are active; worked out.', (places) => {
      const column = own(places);
      const signed = places.column('deals', 'owner_id');
      const isActive = fn('COUNTIFS', places.column('clients', 'company'), places.column('deals', 'company'), places.column('clients', 'status'), places.word('clients', 'status', 'active'));
      const isWon = all(`${places.column('deals', 'stage')}=${places.word('deals', 'stage', 'won')}`, `${places.column('deals', 'type')}=${places.word('deals', 'type', 'new')}`, `${isActive}>0`);
      return fn('IF', `${column('person_id')}=""`, literal(''), fn('MMULT', `(${column('person_id')}=${fn('TRANSPOSE', signed)})*1`, `${isWon}*1`));
    }),
    next_step: derived('text', 'Where it can go from here, also while that seat is empty; worked out.', (places) => {
      const column = own(places);
      const steps = Object.values(roles).map((role) => [role, paths.filter(({ from }) => from === role).map(({ to }) => places.speech.say(to)).join(' / ')] as const);
      return fn('IF', `${column('person_id')}=""`, literal(''), steps.reduceRight((otherwise, [role, to]) => fn('IF', `${column('role')}=${places.word('team', 'role', role)}`, literal(to), otherwise), literal(places.speech.say('Starts as soon as the role is in Team'))));
    }),
    met: derived('text', 'What is there already, by path; worked out.', (places) => listed(places, true)),
    missing: derived('text', 'What is still missing, by path: a reason to talk, never a verdict; worked out.', (places) => listed(places, false)),
  },
});

