import { all, fn } from '../formula.ts';
import { tiers } from '../tabs/products.ts';
import { warning } from '../warning.ts';

export const warnTierOrder = warning({
  code: 'W04',
  tab: 'products',
  column: 'rate',
  text: 'Starter % should be above flagship %, while a flagship deal should still bring more money.',
  finds: (column, places) => {
    const of = (tier: string, name: string) => fn('XLOOKUP', places.word('products', 'tier', tier), column('tier'), column(name), 0);
    const money = (tier: string) => `${of(tier, 'rate')}*${of(tier, 'list_price')}`;
    const isInOrder = all(`${of('starter', 'rate')}>${of('base', 'rate')}`, `${of('base', 'rate')}>${of('flagship', 'rate')}`, `${money('starter')}<${money('base')}`, `${money('base')}<${money('flagship')}`);
    const known = tiers.map((tier) => `${fn('COUNTIF', column('tier'), places.word('products', 'tier', tier))}>0`);
    return { among: `${column('tier')}=${places.word('products', 'tier', 'flagship')}`, when: all('rows_left>0', ...known, `(${isInOrder})=0`) };
  },
});
