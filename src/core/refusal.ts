import { visible } from './hidden-characters.ts';
import { numbers, type Cell } from './kinds.ts';
import { dayFrom, isoDay } from './period.ts';

/** Input that can't be paid on. Its sentence says what was expected, what was found and, where that isn't plain, how to mend it. */
export class Refusal extends Error {
  declare readonly parameter: string;
  declare readonly place: string;

  constructor(parameter: string, sentence: string, place = '') {
    super(sentence);
    this.parameter = parameter;
    this.place = place;
  }
}

const errorCell = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined;
}

export function isErrorCell(cell: Cell): boolean {
  return typeof cell === 'string' && errorCell.test(cell);
}

/** What was expected, what was found and how to mend it, in one sentence. */
export function expectedInstead(expected: string, cell: Cell): string {
  return `expected ${expected}, found ${found(cell, expected)}.`;
}

function found(cell: Cell, expected: string): string {
  if (isBlank(cell)) return 'a blank cell: fill it in';
  if (isErrorCell(cell)) return `${cell}: mend that cell first`;
  if (cell instanceof Date) {
    const day = dayFrom(cell);
    return day ? `the date ${isoDay(day)}` : 'a date that no sheet has';
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'a result that is no number: mend that cell first';
  const text = String(cell);
  const quoted = `"${shortened(text)}"`;
  if (expected === 'a date') return `${quoted}: type a date`;
  const digits = text.replace(/[\s,$€£₽%]/g, '');
  if (digits === '' || Number.isNaN(Number(digits))) return quoted;
  return isTooLarge(Number(digits)) ? `${shortened(text)}, more than any amount` : `${quoted}, a number typed as text: retype it as a number`;
}

/** A text as a message shows it. */
export function shortened(text: string, most = 40): string {
  return visible(text.length > most ? `${text.slice(0, most)}…` : text);
}

/** Beyond every amount, or no number at all. */
export function isTooLarge(number: number): boolean {
  return !(Math.abs(number) <= numbers.amount.most);
}
