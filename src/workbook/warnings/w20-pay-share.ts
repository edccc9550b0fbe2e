import { isTop } from '../conditions.ts';
import { all, compared, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnPayShare = warning({
  code: 'W20',
  tab: 'payouts',
  column: 'total',
  text: 'Department pay is {x}% of receipts.',
  finds: (column) => {
    const received = fn('SUMIFS', column('converted', 'payments'), column('date', 'payments'), compared('>=', 'month_start'), column('date', 'payments'), compared('<', '(month_end+1)'));
    const share = `${fn('SUM', column('amount'))}*100/${fn('MAX', 1, received)}`;
    return { among: isTop(column('total')), when: all('rows_left>0', `${received}>0`, `${share}>12`), parts: { x: fn('ROUND', share, 1) } };
  },
});
