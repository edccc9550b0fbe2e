import { onceOver, type Format } from '../format.ts';
import { salesforceId } from '../record-id.ts';

/** Salesforce, opportunities, as a report exports them or as the data export names them: the standard stages and types. */
export const salesforceOpportunities: Format = {
  name: 'Salesforce opportunities',
  tab: 'deals',
  knownBy: [['Opportunity Name', 'Stage'], ['Opportunity ID', 'Stage'], ['Id', 'StageName']],
  columns: {
    deal_id: ['Opportunity ID', 'Opportunity ID (18 characters)', 'Id'],
    company: ['Account Name', 'Account.Name'],
    owner_id: ['Opportunity Owner', 'Owner.Name', 'Owner Full Name'],
    type: ['Type', 'Opportunity Type'],
    value: ['Amount'],
    currency: ['Amount Currency', 'Opportunity Currency', 'CurrencyIsoCode'],
    opened: ['Created Date', 'CreatedDate'],
    stage: ['Stage', 'StageName'],
    closed: ['Close Date', 'CloseDate'],
    lost_reason: ['Loss Reason', 'Closed Lost Reason'],
  },
  words: {
    type: {
      'new customer': 'new',
      'new business': 'new',
      'existing business': 'expansion',
      'existing customer - upgrade': 'expansion',
      'existing customer - replacement': 'renewal',
      'existing customer - downgrade': 'renewal',
    },
    stage: {
      qualification: 'engaging',
      'needs analysis': 'qualified',
      'value proposition': 'qualified',
      'id. decision makers': 'qualified',
      'perception analysis': 'qualified',
      'proposal/price quote': 'proposal',
      'negotiation/review': 'negotiation',
      'closed won': 'won',
      'closed lost': 'lost',
    },
  },
  idSpelling: salesforceId,
  onlyIf: onceOver,
};
