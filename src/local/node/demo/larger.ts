import type { FileRow } from './csv.ts';

type Files = Readonly<Record<string, readonly FileRow[]>>;

interface Size {
  /** How many departments like the given one work side by side. */
  readonly copies: number;
  /** How many times the months of the given one follow each other. */
  readonly periods: number;
  readonly months: number;
  /** Of the rows of long tables, one in so many is taken. */
  readonly thinned: number;
}

/** Tables that are there once, once a copy, and whole in every period; the others are facts, and thinned. */
const once = ['holidays', 'products', 'process_owners', 'audiences'];
const perCopy = ['people', 'clients', 'career'];
const whole = ['plan'];

/** A department of many people over years, made of one of few over months: as much as a workbook is asked to carry. */
export function larger(files: Files, { copies, periods, months, thinned }: Size): Files {
  const blocks = (count: number) => Array.from({ length: count }, (_, i) => i);
  return Object.fromEntries(
    Object.entries(files).map(([name, rows]) => {
      if (once.includes(name)) return [name, rows];
      const repeated = perCopy.includes(name) ? 1 : periods;
      const kept = perCopy.includes(name) || whole.includes(name) ? rows : rows.filter((_, i) => i % thinned === 0);
      const all = blocks(copies).flatMap((copy) => blocks(repeated).flatMap((period) => kept.map(({ cells }) => moved(cells, copy, period, name === 'people' ? months * (periods - 1) : months * period))));
      return [name, all.map((cells, i) => ({ row: i + 2, cells }))];
    }),
  );
}

/** Another's row, so many months earlier; what a department has once stays with the first copy. */
function moved(cells: FileRow['cells'], copy: number, period: number, months: number): FileRow['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([heading, cell]) => {
      if (/^[A-Z]{1,2}\d+$/.test(cell) && !/^A\d$/.test(cell)) return [heading, /^[PC]\d+$/.test(cell) ? `${cell}${copy}` : `${cell}${copy}-${period}`];
      const [, year, month, rest] = /^(\d{4})-(\d{2})(|-\d{2})$/.exec(cell) ?? [];
      if (year === undefined) return [heading, cell === 'DEPT' && copy > 0 ? `DEPT${copy}` : cell];
      const at = Number(year) * 12 + Number(month) - 1 - months;
      const day = rest && Number(rest.slice(1)) > 28 ? '-28' : rest;
      return [heading, `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}${day}`];
    }),
  );
}
