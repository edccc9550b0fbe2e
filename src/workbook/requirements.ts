/** Where a requirement of the article is met. */
export type Served = { readonly tab: string; readonly column: string } | { readonly tab: string; readonly text: string } | { readonly warning: string };

export interface Requirement {
  readonly id: string;
  /** What the article says. */
  readonly says: string;
  readonly by: readonly Served[];
  /** Why nothing serves it, on purpose. */
  readonly why?: string;
}

const column = (tab: string, name: string): Served => ({ tab, column: name });
const text = (tab: string, english: string): Served => ({ tab, text: english });
const warns = (code: string): Served => ({ warning: code });
const [lg, hlg, s, hs, am] = ['role_lead_generator', 'role_leadgen_head', 'role_seller', 'role_sales_head', 'role_account_manager'];
const meets = (id: string, says: string, ...by: readonly Served[]): Requirement => ({ id, says, by });

/** The article's requirements, each with what serves it in the workbook: docs/requirements.md is written from this list. */
export const requirements: readonly Requirement[] = [
  meets('S1', 'A sales department for enterprises: roles, zones, pay, motivation', text(lg, 'Zone of responsibility'), text(s, 'Pay'), column('career', 'next_step')),
  meets('S2', 'Split roles, see where zones end, motivate materially and morally', text(s, 'Not yours'), text(s, 'How it is paid'), column('career', 'wants')),
  meets('S3', 'Lead generation in LinkedIn', text(lg, 'At most 100 invites a week from one LinkedIn profile'), column('daily', 'invites'), warns('W27')),
  meets('S4', 'The average deal is $100k', text('headcount', 'Average deal'), text('bottleneck', 'Planned deal')),
  meets('S5', 'A Head of Sales and line sellers', text(hs, 'Zone of responsibility'), text(s, 'Zone of responsibility')),
  meets('S6', 'Specialists are needed at each stage of development', text('headcount', 'The ladder')),
  meets('S7', 'Collect, teach and motivate lead generators: test tasks, study, KPI, monthly plans, bonus grid', text(lg, 'How it is paid'), text(lg, 'Study: one hour of the study list'), text(lg, 'Example'), column('quotas', 'value')),
  meets('S8', 'A scheme that fixes the number of employees', text('headcount', 'People and cost')),
  { id: 'S8a', says: 'Age, sex and appearance of successful sellers', by: [], why: 'Not implemented on purpose: choosing people by these is discrimination, so there is no such field anywhere.' },
  meets('S9', 'The main problem: processes are not separated', column('processes', 'process')),
  meets('S10', 'Each process has its own owner, even in a small team', column('processes', 'owner_id'), warns('W01')),
  meets('S11', "A large sale needs a person's full involvement", warns('W14')),
  meets('S12', 'Lead generator, sales manager, account manager', text(lg, 'What it answers for'), text(s, 'What it answers for'), text(am, 'What it answers for')),
  meets('S13', 'The lead generator books meetings', column('meetings', 'booked_by'), column('leads', 'lead_generator_id')),
  meets('S14', 'The closer qualifies and closes', column('meetings', 'outcome'), column('deals', 'stage')),
  meets('S15', 'The account manager: the client stays, is happy, recommends, starts new projects', text(am, 'NRR'), text(am, 'Health'), text(am, 'Referrals'), text(am, 'Repeat revenue')),
  meets('S16', "The lead generator's zone: requests and meetings", text(lg, 'Zone of responsibility')),
  meets('S17', 'The audience is given by whoever owns the strategy', column('audiences', 'given_by'), warns('W11')),
  meets('S18', 'A clear process, performed daily', column('daily', 'new_contacts'), column('measures', 'process_score')),
  meets('S19', 'Finds the audience, warms it up, then books', column('daily', 'warming'), column('daily', 'first_messages')),
  meets('S20', 'The key KPI: a set number of meetings', column('measures', 'meetings_held'), column('measures', 'quota')),
  meets('S21', 'Quota not met: look for the reason', warns('W10'), text('bottleneck', 'What to do')),
  meets('S22', "The lead generator's responsibility ends with the meeting", text(lg, 'Not yours')),
  meets('S23', 'Strange to pay a lead generator a percentage of sales', warns('W02')),
  meets('S24', 'Even stranger to pay a percentage of profit', warns('W02')),
  meets('S23a', 'Some pay it all the same: possible, never the default', column('pay_plan', 'override_reason'), column('audit_log', 'reason')),
  meets('S25', 'Such offers are suspicious', warns('W02')),
  meets('S26', "The seller's main task: first calls", column('measures', 'first_meetings')),
  meets('S27', 'The result: negotiations or nurture', column('meetings', 'outcome'), column('meetings', 'budget'), warns('W06')),
  meets('S28', 'A nurtured lead goes back to the lead generator', column('nurture', 'warmed_by'), warns('W09')),
  meets('S29', 'It must not be lost: it ripens in 3 or 6 months', column('nurture', 'ripens_on'), text('dashboard', 'Ripening leads'), warns('W08')),
  meets('S30', 'Sellers get a percentage of sales', column('measures', 'commission_new')),
  meets('S31', 'Sellers get a fixed sum and a percentage', text(s, 'Component')),
  meets('S32', 'The account manager is a special role', column('clients', 'care_plan')),
  meets('S33', 'Responsible for repeat sales', column('measures', 'signed_repeat')),
  meets('S34', 'Ambassador of the client in the company', text(am, 'Ambassador of the client in the company: the client gets the promised results, stays, grows and recommends us.')),
  meets('S35', 'The main money is on a long life, not on the first sale', text('dashboard', 'First sale'), text('dashboard', 'Lifetime value')),
  meets('S36', 'The client gets the promised results', column('clients', 'promised_result'), column('clients', 'is_delivered'), warns('W18')),
  meets('S37', 'Watches that the client is happy', column('clients', 'health')),
  meets('S38', 'Pings constantly with three questions', column('touches', 'what_else'), column('touches', 'working_on'), column('touches', 'plans'), warns('W16')),
  meets('S39', 'Monitors so that LTV grows', text(am, 'Lifetime value'), column('measures', 'nrr')),
  meets('S40', 'Moves, travel, births, awards, promotions', column('life_events', 'event')),
  meets('S41', 'Regular relations pay back', text('dashboard', 'Return on account managers')),
  meets('S42', "Watches clients' networks for something to talk about", column('life_events', 'seen_in'), column('life_events', 'talking_point'), warns('W17')),
  meets('S43', 'Needs immersion and time: enterprise is always custom', column('clients', 'care_plan'), warns('W15')),
  meets('S44', 'The structure shows zones and bottlenecks', text('bottleneck', 'Zones')),
  meets('S45', 'Too few leads: lead generation', text('bottleneck', 'Lead generation')),
  meets('S46', 'Requests closed badly: sellers', text('bottleneck', 'Sales')),
  meets('S47', 'Clients stay short: account manager', text('bottleneck', 'Account')),
  meets('S48', 'A fix of reasonable size, not large', column('pay_plan', 'amount'), warns('W03')),
  meets('S49', 'The fix pays right processes even with a wrong audience', text(lg, 'How it is paid'), column('quotas', 'value')),
  meets('S50', 'Lead generator 40/60', column('pay_plan', 'rate')),
  meets('S51', '$700 to $1,200 a month', column('settings', 'value'), warns('W22')),
  meets('S52', 'Starter products a higher percentage, flagship a lower one, yet more money', column('products', 'rate'), warns('W04')),
  meets('S53', 'Bonuses for the process: first meetings, follow-ups, volume, base products', column('measures', 'follow_up_meetings'), column('measures', 'base_sold'), text(s, 'Component')),
  meets('S54', 'Bonuses for the personal and the department plan', column('measures', 'signed_new_plan'), column('measures', 'department_plan'), warns('W21')),
  meets('S55', 'What the article hides is marked as ours', column('pay_plan', 'source'), column('settings', 'source')),
  meets('S56', 'Every employee has a perspective', column('career', 'next_step')),
  meets('S57', 'Novice to head of lead generation', text(lg, 'Growth'), column('career', 'novices_trained')),
  meets('S58', 'Lead generator to sales, if the process is understood', column('career', 'exam_passed')),
  meets('S59', 'Seller to head or account manager, by experience and desire', column('career', 'wants'), column('career', 'quarters_met')),
  meets('S60', 'Account manager: fewer new people, more projects and regular clients', column('career', 'wants')),
  meets('S61', 'The minimal ladder, possible in the smallest company', column('career', 'next_step'), text(hlg, 'Growth')),
  meets('S62', 'One person who sells splits the time into processes with KPIs', text('solo_plan', 'Your week'), column('allocation', 'share'), warns('W13')),
  meets('S63', 'First lead generators, then sellers, account managers out of sellers', text('headcount', 'Hiring order'), warns('W23')),
  meets('S64', 'People from turnover, such as $3-5M', text('headcount', 'How it follows')),
  meets('S65', 'Calls with Western customers', column('meetings', 'time_zone'), text(s, 'How it is paid')),
];
