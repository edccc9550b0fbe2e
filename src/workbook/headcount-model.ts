import { fn, letting } from './formula.ts';

/** What scenarios of the headcount planner differ in; each is an expression. */
export const scenarioInputs = ['turnover', 'deal', 'repeat', 'win', 'referral', 'quota', 'attainment', 'qualified', 'open', 'am_revenue', 'am_clients'] as const;

export type Scenario = Readonly<Record<(typeof scenarioInputs)[number], string>>;

/** What scenarios have in common. */
export interface Common {
  readonly in_year: string;
  readonly proposal: string;
  readonly presence: string;
  readonly first_meetings: string;
  readonly active_deals: string;
  readonly client_revenue: string;
  readonly tolerance: string;
  readonly leadgen_span: string;
  readonly head_from: string;
}

/**
 * People and pay share of one scenario, natively: the article's chain from turnover to people, with the default pay plan at plan for cost.
 * It says the same as HEADCOUNT in another way, so that a table of scenarios needs no call for each; a test holds the two together.
 */
export function planned(scenario: Scenario, common: Common, result: 'people' | 'share'): string {
  const names = { ...scenario, ...common };
  const value = (name: keyof typeof names) => names[name];
  return letting(
    {
      new_rev: `${value('turnover')}*(1-${value('repeat')})`,
      deals: `new_rev/(${value('deal')}*${value('in_year')})`,
      conv: `${value('qualified')}*${value('proposal')}*${value('win')}`,
      met: 'deals/conv/12',
      lg_fte: `met*(1-${value('referral')})/(${value('quota')}*${value('attainment')}*${value('presence')})`,
      s_fte: fn('MAX', `met/(${value('first_meetings')}*${value('presence')})`, `met*${value('qualified')}*${value('open')}/${value('active_deals')}`),
      am_fte: fn('MAX', `${value('turnover')}/${value('am_revenue')}`, `${value('turnover')}/${value('client_revenue')}/${value('am_clients')}`),
      front: fn('ROUND', 'lg_fte+s_fte+am_fte', 9),
      small: fn('IF', `front<=1+${value('tolerance')}`, 1, fn('IF', `front<=2+${value('tolerance')}`, 2, 0)),
      seats_lg: seats('lg_fte', value('tolerance')),
      seats_s: seats('s_fte', value('tolerance')),
      seats_am: seats('am_fte', value('tolerance')),
      heads_lg: fn('IF', 'small>0', 0, fn('IF', 'seats_lg>=4', fn('ROUNDUP', `seats_lg/${value('leadgen_span')}`, 0), 0)),
      heads_s: fn('IF', 'small>0', 0, fn('IF', `seats_lg+seats_s+seats_am>=${value('head_from')}`, 1, 0)),
      ...(result === 'people' ? {} : cost(value('turnover'), value('deal'), value('referral'))),
    },
    result === 'people' ? fn('IF', 'small>0', 'small', 'seats_lg+seats_s+seats_am+heads_lg+heads_s') : `cost_month*12/${value('turnover')}`,
  );
}

function seats(fte: string, tolerance: string): string {
  return fn('IF', 'small>0', fte, fn('ROUNDUP', fn('ROUND', fn('MAX', 1, `${fte}-${tolerance}`), 9), 0));
}

/** The cost a month by the default pay plan at plan. */
function cost(turnover: string, deal: string, referral: string): Readonly<Record<string, string>> {
  const signed = fn('ROUND', `deals*${deal}/${fn('MAX', 1, 'seats_s')}/4`, 6);
  return {
    volume: fn('IF', `${signed}>=300000`, 1000, fn('IF', `${signed}>=200000`, 600, fn('IF', `${signed}>=100000`, 300, 0))),
    cost_lg: 'seats_lg*1000+heads_lg*1800',
    cost_s: 'seats_s*(1900+volume/3)+new_rev/12*3805/99500+deals*40%*200/12',
    cost_am: `seats_am*1650+(${turnover}-new_rev)/12*16/1000+deals*${referral}*50%*(200/(conv*3)+500)/12`,
    cost_hs: 'heads_s*(3000+new_rev/12*1%)',
    cost_month: 'cost_lg+cost_s+cost_am+cost_hs',
  };
}
