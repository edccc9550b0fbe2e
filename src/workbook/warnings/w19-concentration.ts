import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnConcentration = warning({
  code: 'W19',
  tab: 'client_revenue',
  column: 'revenue',
  text: 'Client {c} is {x}% of revenue.',
  finds: (column, _, own) => {
    const share = `${own('revenue')}*100/${fn('MAX', 1, fn('SUM', own('revenue')))}`;
    return { among: all(`${column('month')}=month_start`, `${column('revenue')}<>""`), when: `${share}>25`, parts: { c: own('company'), x: fn('ROUND', share, 0) } };
  },
});
