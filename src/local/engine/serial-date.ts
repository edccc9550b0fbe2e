const DAY = 86_400_000;
const EPOCH = 25_569;
const zones = new Map<string, Intl.DateTimeFormat>();

function zoneClock(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  zones.set(timeZone, clock);
  return clock;
}

/** What a clock on the wall of that zone shows at this instant, as if it were UTC; both in milliseconds. */
export function wallClock(instant: number, timeZone: string): number {
  if (timeZone === 'Etc/UTC' || timeZone === 'UTC') return instant;
  const part = Object.fromEntries(zoneClock(timeZone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

export function serialOf(date: Date, timeZone: string): number {
  return wallClock(date.getTime(), timeZone) / DAY + EPOCH;
}

/** The instant at which a clock in that zone shows what the serial number says, in milliseconds. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return guess - (wallClock(guess, timeZone) - wall);
}

/** True when a number format shows a date or a time; durations such as [h]:mm count too, as in Sheets. */
export function showsDate(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const bare = pattern.replace(/\[\$[^\]]*\]|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+|[<>=][^\]]*)\]|"[^"]*"|\\.|_.|\*./gi, '');
  const [shown = ''] = bare.split(';');
  return !/general|@/i.test(shown) && /[ymdhs]/i.test(shown);
}
