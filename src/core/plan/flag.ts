import type { How } from './how.ts';

/** What stands before a line that needs a look. */
export const FLAG = '⚠ ';

export function isFlagged(how: How): boolean {
  return typeof how === 'string' ? how.startsWith(FLAG) : Array.isArray(how) && isFlagged((how as readonly How[])[0] ?? '');
}
