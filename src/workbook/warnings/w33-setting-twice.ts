import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnSettingTwice = warning({
  code: 'W33',
  tab: 'settings',
  column: 'parameter',
  text: 'Settings has {p} twice: delete one, as either may count.',
  finds: (column, _, own) => ({ among: all(`${column('parameter')}<>""`, `${fn('COUNTIFS', column('parameter'), column('parameter'))}>1`), parts: { p: own('parameter') } }),
});
