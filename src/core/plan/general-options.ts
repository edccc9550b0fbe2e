import { option, type Chosen } from './option.ts';

/** What any rule that pays by a measure may choose. Left out, none of it applies. */
export const generalOptions = {
  most: option.amount('The most that the component pays, in its period where true_up pays to date; what is above is lost.'),
  most_a_year: option.amount('The most that the component pays in a calendar year.'),
  true_up: option.word(['none', 'quarter', 'half-year', 'year'], 'Pays what the period so far comes to, less what Closed months says was paid for it before.'),
  until_end: option.share(10, null, "With true_up: attainment counts up to this share until the period's last month."),
  below_zero: option.word(['take back', 'carry'], "With true_up: what was paid too much is taken back now, or carried to later months of the period; what is left at its end, or in somebody's last month, is taken back."),
  when_shut: option.word(['nothing', 'take back'], "Where the gate is shut at a quarter's end: pays nothing, or also takes back what Closed months says was paid for it in the quarter."),
  prorate: option.measure('The measure of presence in its period by which what it pays is prorated: presence (working days) or presence_calendar (calendar days), for a quarter presence_quarter or presence_calendar_quarter, and so on.'),
  ramp: option.shares('Shares of the plan in the first months of employment, one a month; the plan of a quarter has the mean of its months, in which those before employment count nothing.'),
  guaranteed: option.amount('The least that is paid for a full month in the first days in a role, times presence.'),
  guaranteed_days: option.whole(90, 'With guaranteed: how many days.'),
} as const;

export type GeneralOptions = Chosen<typeof generalOptions>;
