import { numfmt } from '@univerjs/core';
import { serialOf } from './serial-date.ts';

/** What a cell is given: a formula or a value, and the format that Sheets gives an unformatted cell with it. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

export interface Manners {
  /** A language tag such as en-US or ru-RU, for decimal signs and the order of dates. */
  readonly language: string;
  readonly timeZone: string;
}

const BLANK: Entry = { kind: 'blank' };

/** A value from a script or typed by a user, as Sheets takes it into a cell of that format. */
export function entryOf(value: unknown, format: string | undefined, manners: Manners): Entry {
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'boolean') return { kind: 'truth', value };
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'text', text: '#NUM!' };
  if (value instanceof Date) return dateEntry(value, manners);
  return textEntry(String(value), format, manners);
}

function dateEntry(date: Date, manners: Manners): Entry {
  const serial = serialOf(date, manners.timeZone);
  const day = dayFormat(manners);
  return { kind: 'number', value: serial, format: Number.isInteger(serial) ? day : `${day} H:mm:ss` };
}

function dayFormat({ language }: Manners): string {
  return language.startsWith('en') ? 'M/d/yyyy' : 'dd.MM.yyyy';
}

/** A serial number as a date that keeps the day, and as one that keeps the time too. */
export function datesOf(serial: number, manners: Manners): readonly string[] {
  return [dayFormat(manners), `${dayFormat(manners)} H:mm:ss`].map((format) => numfmt.format(format, serial, { locale: manners.language, throws: false }));
}

function textEntry(text: string, format: string | undefined, manners: Manners): Entry {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (format === '@') return { kind: 'text', text };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', text };
  return parsed(text, manners) ?? { kind: 'text', text };
}

const DOTTED_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const GROUPED = /^[^.]*\d{1,3}(?:\.\d{3})*(?!\.?\d)[^.]*$/;

function parsed(text: string, manners: Manners): Entry | undefined {
  if (text.length > 40) return undefined;
  if (!manners.language.startsWith('en') && text.includes('.')) return dotted(text.trim(), manners);
  return parsedNumber(text.trim(), manners.language);
}

/** The parser takes 15.01.2026 for a grouped number wherever the comma is the decimal sign. */
function dotted(text: string, manners: Manners): Entry | undefined {
  const [, day, month, year] = DOTTED_DATE.exec(text) ?? [];
  if (year === undefined) return GROUPED.test(text) ? parsedNumber(text, manners.language) : undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return undefined;
  return { kind: 'number', value: serialOf(date, 'UTC'), format: 'dd.MM.yyyy' };
}

function parsedNumber(text: string, language: string): Entry | undefined {
  const found = numfmt.parseValue(text, { locale: language });
  if (typeof found?.v === 'boolean') return { kind: 'truth', value: found.v };
  if (typeof found?.v !== 'number') return undefined;
  return { kind: 'number', value: found.v, ...(found.z === undefined ? {} : { format: found.z }) };
}
