import { isTop } from '../conditions.ts';
import { all, compared, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnSupply = warning({
  code: 'W24',
  tab: 'measures',
  column: 'first_meetings_plan',
  text: 'Sellers cannot reach the first-meeting plan: {a} of {b} supplied.',
  finds: (column, places) => {
    const meetings = (name: string) => column(name, 'meetings');
    const supplied = fn('COUNTIFS', meetings('kind'), places.word('meetings', 'kind', 'first'), meetings('date'), compared('>=', 'month_start'), meetings('date'), compared('<', '(month_end+1)'), meetings('status'), `"<>"&${places.word('meetings', 'status', 'rescheduled')}`);
    const planned = fn('SUM', column('first_meetings_plan'));
    return { among: isTop(column('first_meetings_plan')), when: all('rows_left>0', `${planned}>0`, `${supplied}*100<${planned}*80`, `${AS_OF}>=month_end`), parts: { a: supplied, b: fn('ROUND', planned, 1) } };
  },
});
