import { all, either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnLeadgenRange = warning({
  code: 'W22',
  tab: 'settings',
  column: 'value',
  text: "Outside the article's $700-1,200 range: {p}.",
  finds: (column) => ({
    when: all(`${fn('LEFT', column('parameter'), 7)}=${literal('target_')}`, `${column('value')}<>""`, either(`${column('value')}<700`, `${column('value')}>1200`)),
    parts: { p: column('parameter') },
  }),
});
