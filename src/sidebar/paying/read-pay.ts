import type { Month } from '../../core/period.ts';
import { booksOf, type Books } from '../../workbook/closing/books.ts';
import { closingOf, needsTwo, type Closing } from '../../workbook/closing/closing.ts';
import { departmentOf, typedTabs, type Department } from '../../workbook/department-facts.ts';
import type { Speech } from '../../workbook/language.ts';
import { warningsShown } from '../../workbook/warnings-shown.ts';
import { dashboard } from '../../workbook/tabs/dashboard.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { settings, SIGNED_BY } from '../../workbook/tabs/settings.ts';
import { tableOf } from '../../workbook/table.ts';
import { pickMonth } from '../build-workbook.ts';
import type { Server } from '../server.ts';
import { pickedMonth, settingsIn } from '../settings-held.ts';
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

/** Reads all that a month's pay follows from. The month is picked first where it isn't: what Payouts shows is then of that month. */
export async function readPay(server: Server, month: Month, takesPlan: boolean): Promise<PaySeen> {
  const values = await readPicked(server, month);
  const department = departmentOf(values);
  return {
    closing: closingOf(department, values[payouts.id] ?? [], month, today(), takesPlan),
    department,
    books: booksOf(values),
    speech: tableOf(payouts, values[payouts.id] ?? []).speech,
    warnings: warningsShown(values[dashboard.id] ?? []).length,
    needsTwo: needsTwo(department),
    signedBy: String(settingsIn(values[settings.id] ?? [])[SIGNED_BY] ?? '').trim(),
  };
}

async function readPicked(server: Server, month: Month): ReturnType<Server['read']> {
  const read = () => server.read([...typedTabs.map(({ id }) => id), payouts.id, dashboard.id]);
  const values = await read();
  if (pickedMonth(settingsIn(values[settings.id] ?? [])) === month) return values;
  await pickMonth(server, month);
  return read();
}
