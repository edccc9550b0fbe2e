import { option, type Chosen } from './option.ts';

/** What any rule that pays by a measure may choose. Left out, none of it applies. */
export const generalOptions = {
  most: option.amount('The most that the component pays at a time; what is above is lost, or carried where true_up pays to date.'),
  most_a_year: option.amount('The most that the component pays in a calendar year.'),
  true_up: option.word(['none', 'quarter', 'half-year', 'year'], 'Pays what the period so far comes to, less what Closed months says was paid for it before.'),
  until_end: option.share(10, null, "With true_up: attainment counts up to this share until the period's last month."),
  below_zero: option.word(['take back', 'carry'], 'With true_up: what was paid too much is taken back now, or carried to later months.'),
  prorate: option.measure('The measure of presence by which its money is prorated: presence (working days) or presence_calendar (calendar days).'),
  ramp: option.shares('Shares of the plan in the first months of employment, one a month.'),
  guaranteed: option.amount('The least that is paid in the first days in a role.'),
  guaranteed_days: option.whole(90, 'With guaranteed: how many days.'),
} as const;

export type GeneralOptions = Chosen<typeof generalOptions>;
