import { onceOver, type Format } from '../format.ts';

/** HubSpot, deals, exported with property names as labels or as internal names: the default pipeline's stages and deal types. */
export const hubspotDeals: Format = {
  name: 'HubSpot deals',
  tab: 'deals',
  knownBy: [['Record ID', 'Deal Name', 'Deal Stage'], ['hs_object_id', 'dealname', 'dealstage']],
  columns: {
    deal_id: ['Record ID', 'Deal ID', 'hs_object_id'],
    company: ['Associated Company (Primary)', 'Primary Associated Company', 'Associated Company', 'Associated Company Names', 'Company name'],
    owner_id: ['Deal owner', 'hubspot_owner_id'],
    type: ['Deal Type', 'dealtype'],
    value: ['Amount'],
    currency: ['Currency', 'deal_currency_code'],
    opened: ['Create Date', 'createdate'],
    stage: ['Deal Stage', 'dealstage'],
    closed: ['Close Date', 'closedate'],
    lost_reason: ['Closed Lost Reason', 'closed_lost_reason'],
  },
  words: {
    type: { 'new business': 'new', newbusiness: 'new', 'existing business': 'expansion', existingbusiness: 'expansion' },
    stage: {
      'appointment scheduled': 'engaging',
      appointmentscheduled: 'engaging',
      'qualified to buy': 'qualified',
      qualifiedtobuy: 'qualified',
      'presentation scheduled': 'proposal',
      presentationscheduled: 'proposal',
      'decision maker bought-in': 'negotiation',
      decisionmakerboughtin: 'negotiation',
      'contract sent': 'negotiation',
      contractsent: 'negotiation',
      'closed won': 'won',
      closedwon: 'won',
      'closed lost': 'lost',
      closedlost: 'lost',
    },
  },
  onlyIf: onceOver,
};
