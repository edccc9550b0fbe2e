import type { Snapshot } from '../xlsx/from-snapshot.ts';
import { fromSnapshot } from '../xlsx/from-snapshot.ts';
import { toXlsx } from '../xlsx/to-xlsx.ts';
import type { Workbook } from './workbook.ts';

/** Functions of Google's that the host knows and Excel doesn't. */
const GOOGLES_OWN: readonly string[] = ['JOIN', 'COUNTUNIQUE'];

/** The workbook as it is calculated now, as an .xlsx file. */
export async function xlsxFile(book: Workbook, customFunctions: readonly string[]): Promise<Uint8Array> {
  await book.grid.settle();
  const { univer } = book.snapshot() as { readonly univer: Snapshot };
  return toXlsx(fromSnapshot(univer, book.spilled(), { customFunctions: [...customFunctions, ...GOOGLES_OWN] }));
}
