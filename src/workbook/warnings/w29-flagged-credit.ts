import { FLAG } from '../../core/plan/flag.ts';
import { fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnFlaggedCredit = warning({
  code: 'W29',
  tab: 'credits',
  column: 'why',
  text: 'Deal {d} counts for nobody until this is mended.',
  finds: (column, _, own) => ({ among: `${fn('LEFT', column('why'), FLAG.length)}=${literal(FLAG)}`, parts: { d: own('deal_id') } }),
});
