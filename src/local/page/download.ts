import type { Workbook } from '../engine/workbook.ts';
import type { Snapshot } from '../xlsx/from-snapshot.ts';
import { fromSnapshot } from '../xlsx/from-snapshot.ts';
import { toXlsx } from '../xlsx/to-xlsx.ts';
import { element } from './element.ts';

/** Hands the workbook to the user as an .xlsx file. */
export async function downloadXlsx(book: Workbook, customFunctions: readonly string[]): Promise<void> {
  await book.grid.settle();
  const { univer } = book.snapshot() as { readonly univer: Snapshot };
  const bytes = await toXlsx(fromSnapshot(univer, book.spilled(), { customFunctions: [...customFunctions, 'JOIN', 'COUNTUNIQUE'] }));
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  element('a', { href: address, download: `${book.tabs.title}.xlsx` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
