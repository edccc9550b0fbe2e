import { charts } from './contracts/charts.ts';
import { looks } from './contracts/looks.ts';
import { marks } from './contracts/marks.ts';
import { ranges } from './contracts/ranges.ts';
import { rules } from './contracts/rules.ts';
import { services } from './contracts/services.ts';
import { sheets } from './contracts/sheets.ts';
import { spreadsheets } from './contracts/spreadsheets.ts';
import type { Contract } from './contract.ts';

/** Every method of Google's services that the add-on calls: the table in docs/local-host.md, the tests here and the script for Google follow from it. */
export const contracts: readonly Contract[] = [...spreadsheets, ...sheets, ...ranges, ...looks, ...rules, ...charts, ...marks, ...services];
