import { roles } from '../../core/plan/role.ts';
import { roleOf } from '../conditions.ts';
import { either } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnAudienceGiver = warning({
  code: 'W11',
  tab: 'audiences',
  column: 'given_by',
  text: 'Who set this audience? {a}',
  finds: (column, places, own) => ({
    among: `${column('audience_id')}<>""`,
    when: either(`${own('given_by')}=""`, `${roleOf(column, own('given_by'))}=${places.word('team', 'role', roles.leadGenerator)}`),
    parts: { a: own('segment') },
  }),
});
