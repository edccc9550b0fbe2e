import type { Area } from '../address.ts';
import { dimensionsChecked, eachCell } from './cells.ts';
import { rangeFormats } from './range-formats.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, stateOf, Thing } from './thing.ts';

interface TextStyle {
  isBold: boolean | null;
  size: number | null;
  color: string | null;
}

export function newTextStyle(): Thing<TextStyle> {
  return new Thing('TextStyleBuilder', { isBold: null, size: null, color: null });
}

export const textStyleBuilder: Methods<TextStyle> = {
  setBold: (_, style, isBold: boolean) => {
    style.isBold = isBold;
    return SELF;
  },
  setFontSize: (_, style, size: number) => {
    style.size = size;
    return SELF;
  },
  setForegroundColor: (_, style, color: string) => {
    style.color = color;
    return SELF;
  },
  build: (_, style) => new Thing('TextStyle', { ...style }),
};

export const textStyle: Methods<TextStyle> = {
  isBold: (_, { isBold }) => isBold,
  getFontSize: (_, { size }) => size,
};

export function setTextStyles(run: Run, area: Area, block: readonly (readonly unknown[])[]): typeof SELF {
  dimensionsChecked(area, block);
  eachCell(area, (row, column) => {
    const cell = { sheetId: area.sheetId, row, column, rows: 1, columns: 1 };
    const { isBold, size, color } = stateOf<TextStyle>('TextStyle', block[row - area.row]?.[column - area.column]);
    if (isBold !== null) rangeFormats['setFontWeight']?.(run, cell, (isBold ? 'bold' : 'normal') as never);
    if (size !== null) rangeFormats['setFontSize']?.(run, cell, size as never);
    if (color !== null) rangeFormats['setFontColor']?.(run, cell, color as never);
  });
  return SELF;
}
