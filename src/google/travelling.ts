import type { Plain } from '../workbook/found.ts';

const DAY_MS = 86_400_000;
const EPOCH = 25_569;

/** Makes cells ready to travel: a date becomes the serial day that it is in the spreadsheet's own time zone. */
export function travelling(book: GoogleAppsScript.Spreadsheet.Spreadsheet): (cell: unknown) => Plain {
  const days = new Map<number, number>();
  let zone = '';
  const dayOf = (date: Date): number => {
    // Asked for once there is a date.
    zone = zone || book.getSpreadsheetTimeZone();
    const known = days.get(date.getTime()) ?? Date.parse(Utilities.formatDate(date, zone, 'yyyy-MM-dd')) / DAY_MS + EPOCH;
    days.set(date.getTime(), known);
    return known;
  };
  return (cell) => (cell instanceof Date ? dayOf(cell) : typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? ''));
}
