import { all, either, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnIdleSpiff = warning({
  code: 'W31',
  tab: 'spiffs',
  column: 'from',
  text: 'Spiff {s} pays nothing: it needs a first and a last day.',
  finds: (column, _, own) => {
    const undated = ['from', 'to'].map((name) => `${fn('ISNUMBER', column(name))}=FALSE()`);
    return { among: all(`${column('spiff')}<>""`, either(...undated)), parts: { s: own('spiff') } };
  },
});
