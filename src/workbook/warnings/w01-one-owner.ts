import { has } from '../conditions.ts';
import { all, either } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnOneOwner = warning({
  code: 'W01',
  tab: 'processes',
  column: 'owner_id',
  text: 'Process "{p}" must have exactly one owner.',
  finds: (column, _, own) => ({ among: all(`${column('process')}<>""`, either(`${column('owner_id')}=""`, has(column('owner_id'), ','), has(column('owner_id'), ';'))), parts: { p: own('process') } }),
});
