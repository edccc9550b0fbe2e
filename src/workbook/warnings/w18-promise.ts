import { all } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnPromise = warning({
  code: 'W18',
  tab: 'clients',
  column: 'promised_result',
  text: 'Promise overdue: {text} ({c}).',
  finds: (column, _, own) => ({
    among: all(`${column('promised_result')}<>""`, `${column('promise_due')}<>""`, `${column('promise_due')}<${AS_OF}`, `${column('is_delivered')}<>TRUE()`),
    parts: { text: own('promised_result'), c: own('company') },
  }),
});
