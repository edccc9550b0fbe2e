import { onceOver, type Format } from '../format.ts';

/** The opportunities of a CRM as the public set has them: won and lost, and on the way there engaging and prospecting. All are first contracts. */
export const opportunities: Format = {
  name: 'CRM opportunities',
  tab: 'deals',
  knownBy: [['opportunity_id', 'sales_agent', 'deal_stage']],
  columns: {
    deal_id: ['opportunity_id'],
    company: ['account'],
    owner_id: ['sales_agent'],
    product: ['product'],
    value: ['close_value'],
    opened: ['engage_date'],
    stage: ['deal_stage'],
    closed: ['close_date'],
  },
  words: {},
  fixed: { type: 'new' },
  onlyIf: onceOver,
};
