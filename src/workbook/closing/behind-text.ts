import { isoDay } from '../../core/period.ts';
import type { RowBehind } from '../../core/plan/rows-behind.ts';
import { figure, percent } from '../../core/wording.ts';

/** A cell of a sheet has room for 50,000 letters. */
const ROOM = 45_000;
const SEPARATOR = ' | ';
/** Not a line break, by which a sheet's row would grow as high as its longest list. */
const NEXT = '; ';

/** The cells of a row behind an amount: deal, company, day, amount, rate, what it counts, why. */
export type BehindCells = readonly [id: string, company: string, day: string, amount: string, rate: string, counts: string, why: string];

export function behindCells({ id, company, day, amount, rate, counts, why, person }: RowBehind, payee: string): BehindCells {
  const whose = person === '' || person.toLowerCase() === payee.toLowerCase() ? '' : `${person} `;
  return [plain(`${whose}${id}`), plain(company), isoDay(day), amount ? figure(amount) : '', rate ? percent(rate) : '', figure(counts, 0), plain(why)];
}

/** The rows behind an amount as the text of one cell, one after the other. What is too much for a cell is said by number. */
export function behindText(rows: readonly BehindCells[]): string {
  const lines = rows.map((cells) => cells.join(SEPARATOR).replace(/[ |]+$/, ''));
  const kept: string[] = [];
  let room = ROOM;
  for (const line of lines) {
    room -= line.length + NEXT.length;
    if (room < 0) break;
    kept.push(line);
  }
  return [...kept, ...(kept.length < lines.length ? [`+ ${lines.length - kept.length}`] : [])].join(NEXT);
}

/** The rows that the text of a cell lists. */
export function behindIn(text: string): readonly BehindCells[] {
  return rowTexts(text).map((line) => {
    const [id = '', company = '', day = '', amount = '', rate = '', counts = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return [id, company, day, amount, rate, counts, why];
  });
}

/** The same, each as one text. */
export function rowTexts(text: string): readonly string[] {
  return text === '' ? [] : text.split(NEXT);
}

/** A name without what parts one cell, or one row, from the next. */
function plain(text: string): string {
  return text.replace(/\s*[|\r\n]+\s*/g, ' ').replace(/;/g, ',').trim();
}

/** The rows of one list that another lacks: of several alike, as many as it lacks. */
export function lacking(rows: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return rows.filter((row) => {
    const place = left.indexOf(row);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
