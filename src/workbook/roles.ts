import type { Role } from './role.ts';
import { accountManager } from './roles/account-manager.ts';
import { leadGenerator } from './roles/lead-generator.ts';
import { leadgenHead } from './roles/leadgen-head.ts';
import { salesHead } from './roles/sales-head.ts';
import { seller } from './roles/seller.ts';

/** The roles of the department. To add one, write its file and name it here: its tab follows. */
export const departmentRoles: readonly Role[] = [leadGenerator, leadgenHead, seller, salesHead, accountManager];
