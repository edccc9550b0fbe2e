import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Area } from '../address.ts';
import { dimensionsChecked, eachCell, mapCells } from './cells.ts';
import type { Methods } from './thing.ts';
import { SELF } from './thing.ts';

/** One way in which cells look: how Apps Script calls it, and how Univer keeps it. A null resets it. */
interface Look {
  readonly name: string;
  readonly plural: string;
  readonly write: (value: never) => IStyleData;
  readonly read: (style: IStyleData) => unknown;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const LOOKS: readonly Look[] = [
  {
    name: 'NumberFormat', plural: 'NumberFormats',
    write: (pattern: string | null) => ({ n: isGeneral(pattern) ? null : { pattern } }),
    read: ({ n }) => n?.pattern ?? '0.###############',
  },
  { name: 'Background', plural: 'Backgrounds', write: (rgb: string | null) => ({ bg: colour(rgb) }), read: ({ bg }) => bg?.rgb ?? '#ffffff' },
  { name: 'FontColor', plural: 'FontColors', write: (rgb: string | null) => ({ cl: colour(rgb) }), read: ({ cl }) => cl?.rgb ?? '#000000' },
  { name: 'FontWeight', plural: 'FontWeights', write: (weight: string | null) => ({ bl: flag(weight === 'bold') }), read: ({ bl }) => (bl === BooleanNumber.TRUE ? 'bold' : 'normal') },
  { name: 'FontStyle', plural: 'FontStyles', write: (style: string | null) => ({ it: flag(style === 'italic') }), read: ({ it }) => (it === BooleanNumber.TRUE ? 'italic' : 'normal') },
  { name: 'FontSize', plural: 'FontSizes', write: (fs: number | null) => ({ fs }) as IStyleData, read: ({ fs }) => fs ?? 10 },
  { name: 'HorizontalAlignment', plural: 'HorizontalAlignments', write: (side: string | null) => ({ ht: HORIZONTAL[side ?? ''] ?? null }), read: ({ ht }) => keyOf(HORIZONTAL, ht) ?? 'general' },
  { name: 'VerticalAlignment', plural: 'VerticalAlignments', write: (side: string | null) => ({ vt: VERTICAL[side ?? ''] ?? null }), read: ({ vt }) => keyOf(VERTICAL, vt) ?? 'bottom' },
  { name: 'Wrap', plural: 'Wraps', write: (isWrapped: boolean) => ({ tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }), read: ({ tb }) => tb === WrapStrategy.WRAP },
];

export const rangeFormats: Methods<Area> = Object.fromEntries(LOOKS.flatMap(methodsOf));

/** The styling that a RangeList offers. */
export const rangeListFormats: Methods<{ readonly areas: readonly Area[] }> = Object.fromEntries(
  LOOKS.map(({ name }) => [`set${name}`, (run, { areas }, value: never) => {
    for (const area of areas) rangeFormats[`set${name}`]?.(run, area, value);
    return SELF;
  }]),
);

function methodsOf({ name, plural, write, read }: Look): [string, Methods<Area>[string]][] {
  const readAll: Methods<Area>[string] = (run, area) => {
    run.book.grid.commit();
    return mapCells(area, (row, column) => read(run.book.grid.styleOf(area.sheetId, row, column) ?? {}));
  };
  return [
    [`set${name}`, (run, area, value: never) => {
      const style = write(value);
      eachCell(area, (row, column) => run.book.grid.restyle(area.sheetId, row, column, style));
      return SELF;
    }],
    [`set${plural}`, (run, area, block: readonly (readonly never[])[]) => {
      dimensionsChecked(area, block);
      eachCell(area, (row, column) => run.book.grid.restyle(area.sheetId, row, column, write(block[row - area.row]?.[column - area.column] as never)));
      return SELF;
    }],
    [`get${name}`, (run, area) => (readAll(run, { ...area, rows: 1, columns: 1 }) as unknown[][])[0]?.[0]],
    [`get${plural}`, readAll],
  ];
}

function isGeneral(pattern: string | null): pattern is null {
  return pattern === null || pattern === '' || pattern === 'General' || pattern === '0.###############';
}

function colour(rgb: string | null): { rgb: string } | null {
  return rgb === null || rgb === '' ? null : { rgb: rgb.toLowerCase() };
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
