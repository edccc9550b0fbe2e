import { wallClock } from '../serial-date.ts';
import type { Methods } from './thing.ts';
import { SELF } from './thing.ts';

export const session: Methods<null> = {
  getActiveUserLocale: (run) => run.desk.userLocale,
  getScriptTimeZone: () => 'Etc/UTC',
};

export const utilities: Methods<null> = {
  formatDate: (_, __, date: Date, timeZone: string, pattern: string) => formatDate(date, timeZone, pattern),
  getUuid: () => crypto.randomUUID(),
  sleep: async (_, __, milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};

export const logger: Methods<null> = {
  log: (run, _, ...text: unknown[]) => {
    run.desk.log.push(text.map(String).join(' '));
    return SELF;
  },
};

const write: Methods<null>[string] = (run, _, ...text: string[]) => {
  run.desk.log.push(text.join(' '));
};

/** The script's console; its lines join Logger's. */
export const scriptConsole: Methods<null> = { log: write, info: write, warn: write, error: write };

function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = new Date(wallClock(date.getTime(), timeZone));
  const parts: Readonly<Record<string, number>> = {
    y: wall.getUTCFullYear(), M: wall.getUTCMonth() + 1, d: wall.getUTCDate(), H: wall.getUTCHours(), m: wall.getUTCMinutes(), s: wall.getUTCSeconds(),
  };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const number = parts[letter ?? ''];
    if (number === undefined || (letter === 'M' && token.length > 2)) throw new Error(`the local host has no date pattern ${token}`);
    return token === 'yy' ? String(number).slice(-2) : String(number).padStart(token.length, '0');
  });
}
