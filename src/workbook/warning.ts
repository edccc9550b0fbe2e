import { fn, letting, literal, sentence } from './formula.ts';
import type { Places } from './places.ts';

/** Today, or the last day of the picked month once that is over: warnings look back from there. */
export const AS_OF = fn('MIN', 'month_end', fn('TODAY'));

/** Which rows of the tab a warning is about, and what its text says of each: expressions as long as the table. */
export interface Finding {
  readonly when: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** Something that is worth a look, with the cell where it's mended. Its file is all that it needs. */
export interface Warning {
  readonly code: string;
  /** The tab and the column of the cell that it's about. */
  readonly tab: string;
  readonly column: string;
  /** What it says, parts in braces. */
  readonly text: string;
  readonly finds: (column: (name: string, tab?: string) => string, places: Places) => Finding;
}

export function warning(spec: Warning): Warning {
  return spec;
}

/** The warning's rows: the link to its cell, its text, its code; one blank row where all is well. */
export function warningRows({ code, tab, column, text, finds }: Warning, places: Places): string {
  const own = (name: string, of = tab) => places.column(of, name);
  const { when, parts = {} } = finds(own, places);
  const cell = literal(`${places.title(tab)}!${places.letters(tab, column)}`);
  const address = `${literal(`#gid=${places.sheetId(tab) ?? 0}&range=${places.letters(tab, column)}`)}&rows_hit`;
  const said = sentence(places.speech.say(text, `warning ${code}`), parts);
  const texts = fn('FILTER', `${said}&${fn('IF', 'hit>0', literal(''), literal(''))}`, 'hit');
  return letting(
    { hit: `${fn('IFERROR', when, 'FALSE()')}*1` },
    fn('IF', `${fn('SUM', 'hit')}=0`, fn('HSTACK', literal(''), literal(''), literal('')), letting({ rows_hit: fn('FILTER', fn('ROW', own(column)), 'hit') }, fn('HSTACK', fn('HYPERLINK', address, `${cell}&rows_hit`), texts, `${literal(code)}&${fn('IF', 'rows_hit>0', literal(''), literal(''))}`))),
  );
}

/** A day as a text such as 2026-03-31, whatever the locale. */
export function dayText(day: string): string {
  return `${fn('YEAR', day)}&${literal('-')}&${fn('RIGHT', `0&${fn('MONTH', day)}`, 2)}&${literal('-')}&${fn('RIGHT', `0&${fn('DAY', day)}`, 2)}`;
}
