import { lastTouch } from '../conditions.ts';
import { all, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnSilentClient = warning({
  code: 'W16',
  tab: 'clients',
  column: 'company',
  text: 'Client {c}: silent for {d} days.',
  finds: (column, places, own) => {
    const last = fn('IFERROR', fn('XLOOKUP', own('client_id'), ...lastTouch(column, places), 0), 0);
    const days = `(${AS_OF}-${fn('IF', `${last}>${own('client_since')}`, last, own('client_since'))})`;
    return { among: all(`${column('client_id')}<>""`, `${column('status')}=${places.word('clients', 'status', 'active')}`), when: all(`${days}>30`, `${last}+${fn('IF', fn('ISNUMBER', own('client_since')), own('client_since'), 0)}>0`), parts: { c: own('company'), d: days } };
  },
});
