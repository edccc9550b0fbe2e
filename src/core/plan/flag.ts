/** What stands before a line that needs a look. */
export const FLAG = '⚠ ';
