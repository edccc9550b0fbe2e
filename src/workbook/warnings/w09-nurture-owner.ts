import { roles } from '../../core/plan/role.ts';
import { all, either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnNurtureOwner = warning({
  code: 'W09',
  tab: 'nurture',
  column: 'owner_id',
  text: '{c}: a nurtured lead goes back to its lead generator.',
  finds: (column, places) => {
    const role = fn('XLOOKUP', column('warmed_by'), column('person_id', 'team'), column('role', 'team'), literal(''));
    const isTheirs = [roles.leadGenerator, roles.leadgenHead].map((name) => `${role}=${places.word('team', 'role', name)}`);
    return { when: all(`${column('lead_id')}<>""`, `${either(...isTheirs)}=FALSE()`), parts: { c: column('company') } };
  },
});
