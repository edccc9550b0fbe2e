/** What the page does with the server, without the page: for the command line and for tests. */
export { readFiles } from '../workbook/read-files.ts';
export { buildWorkbook, pickMonth } from './build-workbook.ts';
export { evaluateMonths, shownPayouts } from './department.ts';
export { serverOver } from './server.ts';
