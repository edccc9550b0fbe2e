const millisecondsOfDay = 86_400_000;
const serialOf1970 = 25_569;

const dateOf = (serial: number): Date => new Date((serial - serialOf1970) * millisecondsOfDay);

const serialOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / millisecondsOfDay + serialOf1970;

export function monthEnd(serial: number, monthsLater: number): number {
  const date = dateOf(serial);
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + monthsLater + 1, 0);
}

/** The same day some months later, or that month's last day where it has no such day. */
export function sameDay(serial: number, monthsLater: number): number {
  const end = monthEnd(serial, monthsLater);
  const daysInMonth = dateOf(end).getUTCDate();
  return end - daysInMonth + Math.min(dateOf(serial).getUTCDate(), daysInMonth);
}

export function isWeekend(serial: number): boolean {
  return [0, 6].includes(dateOf(serial).getUTCDay());
}

export function days(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, day) => first + day);
}
