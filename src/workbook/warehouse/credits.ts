import { credits } from '../tabs/credits.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { jsonOf, libraryFunction } from './js-function.ts';
import { SHEET_ROW, typedColumns } from './schema.ts';
import { sourceOf } from './views.ts';

/** What the library's creditLines is given, in its order, and the table of each. */
const takes = {
  deals: 'deals',
  payments: 'payments',
  shares: 'deal_shares',
  rules: 'pay_plan',
  team: 'team',
  products: 'products',
  invoices: 'invoices',
  spiffs: 'spiffs',
  settings: 'settings',
} as const;

/** The tables and views that creditLines is given, in its order. */
export const creditSources = Object.values(takes).map(sourceOf);

/** The function behind Credits: BigQuery only, as only there a query can call JavaScript. */
export function creditFunction(dialect: Dialect): string {
  return libraryFunction('credit_lines', 'creditLines', Object.keys(takes), typedColumns(credits).map(([name]) => name), dialect);
}

/** Works out the table Credits anew, from all deals and payments at once, as a company's deals may count as one. */
export function creditsWorkedOut({ column }: Dialect): readonly string[] {
  const columns = typedColumns(credits);
  const given = creditSources.map(jsonOf);
  return [
    `TRUNCATE TABLE ${inDataset(credits.id)}`,
    `INSERT INTO ${inDataset(credits.id)} (${columns.map(([name]) => column(name)).join(', ')}, ${SHEET_ROW})
SELECT ${columns.map(([name, type]) => (type === 'STRING' ? `line.${column(name)}` : `CAST(line.${column(name)} AS ${type.replace(/\(.*/, '')})`)).join(', ')}, place + 2
FROM UNNEST(${inDataset('credit_lines')}(\n  ${given.join(',\n  ')})) AS line WITH OFFSET AS place`,
  ];
}
