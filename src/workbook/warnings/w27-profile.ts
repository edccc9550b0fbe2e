import { roles } from '../../core/plan/role.ts';
import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnProfile = warning({
  code: 'W27',
  tab: 'measures',
  column: 'quota',
  text: 'One LinkedIn profile cannot carry {n} new contacts; add a profile, e-mail or a lead generator.',
  finds: (column, places, own) => {
    const contacts = `${own('quota')}*80%*11/12*85%/(75/1000*20%*80%)`;
    return { among: all(`${column('role')}=${places.word('team', 'role', roles.leadGenerator)}`, `${column('quota')}<>""`), when: `${contacts}>430`, parts: { n: fn('ROUND', contacts, 0) } };
  },
});
