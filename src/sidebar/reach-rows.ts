import type { Journal } from '../workbook/incoming/journal.ts';
import { renewFormulas } from './build-workbook.ts';
import type { Server } from './server.ts';

/** Lets formulas reach the rows of an import for which a full sheet was given room. */
export async function reachRows(server: Server, { key, tab }: Pick<Journal, 'key' | 'tab'>): Promise<void> {
  await renewFormulas(server);
  await server.importReached(key, tab);
}
