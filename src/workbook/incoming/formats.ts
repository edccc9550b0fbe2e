import type { Format } from './format.ts';
import { opportunities } from './formats/crm-opportunities.ts';
import { hubspotDeals } from './formats/hubspot-deals.ts';
import { pipedriveDeals } from './formats/pipedrive-deals.ts';
import { salesforceOpportunities } from './formats/salesforce-opportunities.ts';

/** The exports that need no hand work. To add one, write its file and name it here. */
export const formats: readonly Format[] = [hubspotDeals, pipedriveDeals, salesforceOpportunities, opportunities];
