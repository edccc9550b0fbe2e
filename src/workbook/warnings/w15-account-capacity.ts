import { roles } from '../../core/plan/role.ts';
import { all, either, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnAccountCapacity = warning({
  code: 'W15',
  tab: 'measures',
  column: 'name',
  text: '{name}: {n} clients / {m}k a year; plan a second account manager.',
  finds: (column, places) => {
    const isActive = `${column('status', 'clients')}=${places.word('clients', 'status', 'active')}`;
    const theirs = (amount: string) => fn('MMULT', `(${column('person_id')}=${fn('TRANSPOSE', column('account_manager_id', 'clients'))})*1`, fn('IF', isActive, amount, 0));
    const [clients, revenue] = [theirs('1'), `${theirs(fn('IF', fn('ISNUMBER', column('current_monthly_revenue', 'clients')), column('current_monthly_revenue', 'clients'), 0))}*12`];
    return { when: all(`${column('role')}=${places.word('team', 'role', roles.accountManager)}`, either(`${clients}>10`, `${revenue}>1500000`)), parts: { name: column('name'), n: clients, m: fn('ROUND', `${revenue}/1000`, 0) } };
  },
});
