import { roles } from '../../core/plan/role.ts';
import { either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnAudienceGiver = warning({
  code: 'W11',
  tab: 'audiences',
  column: 'given_by',
  text: 'Who set this audience? {a}',
  finds: (column, places, own) => ({
    among: `${column('audience_id')}<>""`,
    when: either(`${own('given_by')}=""`, `${fn('XLOOKUP', own('given_by'), column('person_id', 'team'), column('role', 'team'), literal(''))}=${places.word('team', 'role', roles.leadGenerator)}`),
    parts: { a: own('segment') },
  }),
});
