import { isoDay } from '../../core/period.ts';
import type { RowBehind } from '../../core/plan/rows-behind.ts';
import { figure, percent } from '../../core/wording.ts';

/** A cell of a sheet has room for 50,000 letters. */
const ROOM = 45_000;
const SEPARATOR = ' | ';

/** The cells of a row behind an amount: deal, company, day, amount, rate, what it counts, why. */
export type BehindCells = readonly [id: string, company: string, day: string, amount: string, rate: string, counts: string, why: string];

export function behindCells({ id, company, day, amount, rate, counts, why, person }: RowBehind, payee: string): BehindCells {
  const whose = person === '' || person.toLowerCase() === payee.toLowerCase() ? '' : `${person} `;
  return [plain(`${whose}${id}`), plain(company), isoDay(day), amount ? figure(amount) : '', rate ? percent(rate) : '', figure(counts, 0), plain(why)];
}

/** The rows behind an amount as the text of one cell, a line each. What is too much for a cell is said by number. */
export function behindText(rows: readonly BehindCells[]): string {
  const lines = rows.map((cells) => cells.join(SEPARATOR).replace(/[ |]+$/, ''));
  const kept: string[] = [];
  let room = ROOM;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return [...kept, ...(kept.length < lines.length ? [`+ ${lines.length - kept.length}`] : [])].join('\n');
}

/** The rows that the text of a cell lists. */
export function behindIn(text: string): readonly BehindCells[] {
  return text === '' ? [] : text.split('\n').map((line) => {
    const [id = '', company = '', day = '', amount = '', rate = '', counts = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return [id, company, day, amount, rate, counts, why];
  });
}

/** A name without what parts one cell, or one line, from the next. */
function plain(text: string): string {
  return text.replace(/\s*[|\r\n]+\s*/g, ' ').trim();
}
