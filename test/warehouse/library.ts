import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type * as Library from '../../src/workbook/warehouse/library.ts';

const context = createContext({});
runInContext(readFileSync('out/warehouse/payout-lines.js', 'utf8'), context);

/** The library as it ships, in a context that has nothing but the language. */
export const library = runInContext('saleswright', context) as typeof Library;
