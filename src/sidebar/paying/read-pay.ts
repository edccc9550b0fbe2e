import type { Month } from '../../core/period.ts';
import { booksOf, type Books } from '../../workbook/closing/books.ts';
import { closingOf, needsTwo, type Closing } from '../../workbook/closing/closing.ts';
import { departmentOf, typedTabs, type Department } from '../../workbook/department-facts.ts';
import type { Speech } from '../../workbook/language.ts';
import { warningsShown } from '../../workbook/warnings-shown.ts';
import { dashboard } from '../../workbook/tabs/dashboard.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { SIGNED_BY } from '../../workbook/tabs/settings.ts';
import { tableOf } from '../../workbook/table.ts';
import { pickMonth } from '../build-workbook.ts';
import type { Server } from '../server.ts';
import { settingsIn } from '../settings-held.ts';
import { today } from '../today.ts';

/** A month of pay as the workbook tells it. */
export interface PaySeen {
  readonly closing: Closing;
  readonly department: Department;
  readonly books: Books;
  /** The language that Closed months speaks. */
  readonly speech: Speech;
  readonly warnings: number;
  readonly needsTwo: boolean;
  /** The name in Settings. */
  readonly signedBy: string;
}

/** Reads all that a month's pay follows from, the month picked: what Payouts shows is then of that month. */
export async function readPay(server: Server, month: Month, isPicked: boolean, takesPlan: boolean): Promise<PaySeen> {
  if (!isPicked) await pickMonth(server, month);
  const values = await server.read([...typedTabs.map(({ id }) => id), payouts.id, dashboard.id]);
  const department = departmentOf(values);
  const books = booksOf(values);
  return {
    closing: closingOf(department, values[payouts.id] ?? [], month, today(), takesPlan),
    department,
    books,
    speech: tableOf(payouts, values[payouts.id] ?? []).speech,
    warnings: warningsShown(values[dashboard.id] ?? []).length,
    needsTwo: needsTwo(department),
    signedBy: String(settingsIn(values['settings'] ?? [])[SIGNED_BY] ?? '').trim(),
  };
}
