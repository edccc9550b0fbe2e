import { all, either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnLeadgenRange = warning({
  code: 'W22',
  tab: 'settings',
  column: 'value',
  text: "Outside the article's $700-1,200 range: {p}.",
  finds: (column, _, own) => ({
    among: all(`${fn('LEFT', column('parameter'), 7)}=${literal('target_')}`, `${column('value')}<>""`),
    when: either(`${own('value')}<700`, `${own('value')}>1200`),
    parts: { p: own('parameter') },
  }),
});
