import { lastTouch } from '../conditions.ts';
import { all, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnSilentClient = warning({
  code: 'W16',
  tab: 'clients',
  column: 'company',
  text: 'Client {c}: silent for {d} days.',
  finds: (column, places) => {
    const last = fn('XLOOKUP', column('client_id'), ...lastTouch(column, places), 0);
    const days = `${AS_OF}-${fn('IF', `${last}>${column('client_since')}`, last, column('client_since'))}`;
    return { when: all(`${column('client_id')}<>""`, `${column('status')}=${places.word('clients', 'status', 'active')}`, `${days}>30`), parts: { c: column('company'), d: days } };
  },
});
