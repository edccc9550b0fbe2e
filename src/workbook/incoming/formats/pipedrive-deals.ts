import { onceOver, type Format } from '../format.ts';

/** Pipedrive, deals, exported from the list view. Whether a deal is won or lost is its status; how far an open one is, its stage. */
export const pipedriveDeals: Format = {
  name: 'Pipedrive deals',
  tab: 'deals',
  knownBy: [['Deal - ID', 'Deal - Title'], ['Deal - Title', 'Deal - Status']],
  columns: {
    deal_id: ['Deal - ID'],
    company: ['Deal - Organization', 'Organization - Name'],
    owner_id: ['Deal - Owner'],
    value: ['Deal - Value'],
    currency: ['Deal - Currency of Value', 'Deal - Currency'],
    opened: ['Deal - Deal created', 'Deal - Created', 'Deal - Add time'],
    stage: ['Deal - Status', 'Deal - Stage'],
    closed: ['Deal - Deal closed on', 'Deal - Closed on', 'Deal - Close time', 'Deal - Won time', 'Deal - Lost time'],
    lost_reason: ['Deal - Lost reason'],
  },
  words: {
    stage: {
      open: '',
      'lead in': 'prospecting',
      qualified: 'qualified',
      'contact made': 'qualified',
      'demo scheduled': 'qualified',
      'needs defined': 'qualified',
      'proposal made': 'proposal',
      'negotiations started': 'negotiation',
    },
  },
  onlyIf: onceOver,
};
