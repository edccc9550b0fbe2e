import { fn, letting, literal, sentence } from './formula.ts';
import type { Places } from './places.ts';

/** Today, or the last day of the picked month once that is over: warnings look back from there. */
export const AS_OF = fn('MIN', 'month_end', fn('TODAY'));

/** Which rows of the tab a warning is about: conditions that cost little over the whole table, then what is looked at in the rows that are left. */
export interface Finding {
  /** Over whole columns. */
  readonly among: string;
  /** Over the rows that are left. */
  readonly when?: string;
  /** What its text says of each of them. */
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
  /** `column` is a whole column of its tab or of another, `own` one of its tab in the rows that are left. */
  readonly finds: (column: (name: string, tab?: string) => string, places: Places, own: (name: string) => string) => Finding;
}

export function warning(spec: Warning): Warning {
  return spec;
}

const NONE = fn('HSTACK', literal(''), literal(''), literal(''));

/** The warning's rows: the link to its cell, its text, its code; one blank row where all is well. */
export function warningRows({ code, tab, column, text, finds }: Warning, places: Places): string {
  const kept = new Map<string, string>();
  const own = (name: string): string => {
    kept.set(`k_${name}`, fn('FILTER', places.column(tab, name), 'hit'));
    return `k_${name}`;
  };
  const { among, when = '', parts = {} } = finds((name, of = tab) => places.column(of, name), places, own);
  const cell = literal(`${places.title(tab)}!${places.letters(tab, column)}`);
  const link = `${literal(`#gid=${places.sheetId(tab) ?? 0}&range=${places.letters(tab, column)}`)}&n`;
  const said = sentence(places.speech.say(text, `warning ${code}`), parts);
  const same = (of: string, by: string) => `${of}&${fn('IF', `${by}>0`, literal(''), literal(''))}`;
  const rows = letting(
    { n: fn('FILTER', 'rows_left', 'fires'), texts: fn('FILTER', same(said, 'rows_left'), 'fires') },
    fn('HSTACK', fn('HYPERLINK', link, `${cell}&n`), 'texts', same(literal(code), 'n')),
  );
  return letting(
    { hit: `${fn('IFERROR', among, 'FALSE()')}*1` },
    fn('IF', 'SUM(hit)=0', NONE, letting({ rows_left: fn('FILTER', fn('ROW', places.column(tab, column)), 'hit'), ...Object.fromEntries(kept), fires: when === '' ? 'rows_left>0' : `${fn('IFERROR', when, 'FALSE()')}*1` }, fn('IF', 'SUM(fires*1)=0', NONE, rows))),
  );
}

/** A day as a text such as 2026-03-31, whatever the locale. */
export function dayText(day: string): string {
  return `${fn('YEAR', day)}&${literal('-')}&${fn('RIGHT', `0&${fn('MONTH', day)}`, 2)}&${literal('-')}&${fn('RIGHT', `0&${fn('DAY', day)}`, 2)}`;
}
