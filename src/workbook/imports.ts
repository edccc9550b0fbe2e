import { crmOpportunities } from './imports/crm-opportunities.ts';
import { sampleDepartment } from './imports/sample-department.ts';
import type { Import } from './import.ts';

/** The shapes of files that a workbook can be filled from. To add one, write its file and name it here. */
export const imports: readonly Import[] = [sampleDepartment, crmOpportunities];
