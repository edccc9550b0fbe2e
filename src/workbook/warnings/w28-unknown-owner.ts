import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnUnknownOwner = warning({
  code: 'W28',
  tab: 'payments',
  column: 'owner_id',
  text: '{p} is nobody whom Team knows: this payment counts for nobody.',
  finds: (column, _, own) => ({
    among: all(`${column('owner_id')}<>""`, `${column('date')}>=month_start`, `${column('date')}<month_end+1`),
    when: `${fn('COUNTIFS', column('person_id', 'team'), own('owner_id'))}=0`,
    parts: { p: own('owner_id') },
  }),
});
