import { roles } from '../../core/plan/role.ts';
import { roleOf } from '../conditions.ts';
import { either } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnNurtureOwner = warning({
  code: 'W09',
  tab: 'nurture',
  column: 'owner_id',
  text: '{c}: a nurtured lead goes back to its lead generator.',
  finds: (column, places, own) => {
    const role = roleOf(column, own('warmed_by'));
    const isTheirs = [roles.leadGenerator, roles.leadgenHead].map((name) => `${role}=${places.word('team', 'role', name)}`);
    return { among: `${column('lead_id')}<>""`, when: `(${either(...isTheirs)})=FALSE()`, parts: { c: own('company') } };
  },
});
