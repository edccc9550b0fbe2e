import type { Workbook } from '../engine/workbook.ts';
import { xlsxFile } from '../engine/xlsx-file.ts';
import { element } from './element.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the user as an .xlsx file. */
export async function downloadXlsx(book: Workbook, customFunctions: readonly string[]): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(await xlsxFile(book, customFunctions))], { type: XLSX }));
  element('a', { href: address, download: `${book.tabs.title}.xlsx` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
