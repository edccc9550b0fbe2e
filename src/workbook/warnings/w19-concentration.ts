import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnConcentration = warning({
  code: 'W19',
  tab: 'client_revenue',
  column: 'revenue',
  text: 'Client {c} is {x}% of revenue.',
  finds: (column) => {
    const share = `${column('revenue')}*100/${fn('MAX', 1, fn('SUMIFS', column('revenue'), column('month'), 'month_start'))}`;
    return { when: all(`${column('month')}=month_start`, `${column('revenue')}<>""`, `${share}>25`), parts: { c: column('company'), x: fn('ROUND', share, 0) } };
  },
});
