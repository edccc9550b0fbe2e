import { activityBonusOn } from '../bonus/activity-bonus.ts';
import { stepBonusOn } from '../bonus/step-bonus.ts';
import { calculation, each } from '../calculation.ts';
import { cents, exact, nothing, one, share, total } from '../money.ts';
import { pointsFrom } from '../points.ts';

const expansionRate = exact('0.03');
const continuingRate = exact('0.01');
const careBonus = exact(150);
const careThreshold = exact('0.8');
const perMeeting = exact(200);
const perWin = exact(500);
const retention = pointsFrom([['0.9', 450], [1, 900], ['1.1', 1350]]);

/** Not from the article: the defaults are ours. Give nrr only in a quarter's last month. */
export const accountPay = calculation({
  name: 'ACCOUNT_PAY',
  summary: "Pays an account manager's month: fix, shares of repeat revenue, care, referrals and retention.",
  takes: {
    expansion: each('amount', 'Money received for expansions.'),
    continuing: each('amount', 'Money received for continuing work.'),
    care_score: each('score', 'The share of planned client touches done.'),
    referral_meetings: each('count', 'Optional. Referral meetings held and accepted; 0 if left out.', 0),
    referrals_won: each('count', 'Optional. Referred deals won and first paid; 0 if left out.', 0),
    nrr: each('score', 'Optional. Net revenue retention, only at quarter end.', null),
    big_client_lost: each('flag', 'Optional. TRUE if a client with a fifth of the book was lost: no retention pay.', false),
    fix: each('money', 'Optional. The fixed pay for a full month; 1,200 if left out.', 1200),
    presence: each('rate', 'Optional. The share of the month worked; 100% if left out.', 1),
  },
  gives: 'money',
  calculate: ({ expansion, continuing, care_score, referral_meetings, referrals_won, nrr, big_client_lost, fix, presence }) =>
    total([
      share(fix, presence),
      share(expansion, expansionRate),
      share(continuing, continuingRate),
      activityBonusOn(care_score, one, careBonus, careThreshold),
      cents(perMeeting.times(referral_meetings)),
      cents(perWin.times(referrals_won)),
      nrr && !big_client_lost ? stepBonusOn(nrr, retention) : nothing,
    ]),
  examples: [
    { formula: '=ACCOUNT_PAY(20000; 50000; 92%; 1)', shows: 2638 },
    { formula: '=ACCOUNT_PAY(26000; 52000; 100%; 0; 1; 104%)', shows: 4050 },
  ],
});
