import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnPlansCover = warning({
  code: 'W21',
  tab: 'quotas',
  column: 'value',
  text: 'Personal plans cover only {x}% of the department plan.',
  finds: (column, places, own) => {
    const of = (kpi: string) => fn('SUMIFS', column('value'), column('kpi'), places.word('quotas', 'kpi', kpi), column('period'), 'quarter_start');
    const share = `(${of('signed_new_usd')}+${of('signed_repeat_usd')})*100/${own('value')}`;
    return { among: all(`${column('kpi')}=${places.word('quotas', 'kpi', 'signed_total_usd')}`, `${column('period')}=quarter_start`), when: all(`${own('value')}>0`, `${share}<100`), parts: { x: fn('ROUNDDOWN', share, 0) } };
  },
});
