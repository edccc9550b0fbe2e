import type { Style } from '@cj-tech-master/excelts';
import type { XlsxCell } from './book.ts';
import { argb } from './color.ts';
import { numberFormat } from './number-format.ts';

function font(cell: XlsxCell): Style['font'] | undefined {
  const color = argb(cell.color);
  if (!cell.bold && !cell.italic && !color) return undefined;
  return { name: 'Calibri', size: 11, family: 2, ...(cell.bold && { bold: true }), ...(cell.italic && { italic: true }), ...(color && { color }) };
}

function newStyle(cell: XlsxCell): Partial<Style> {
  const numFmt = numberFormat(cell.format);
  const fontStyle = font(cell);
  const fgColor = argb(cell.background);
  return {
    ...(numFmt !== undefined && { numFmt }),
    ...(fontStyle && { font: fontStyle }),
    ...(fgColor && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor } }),
    ...((cell.wrap || cell.align) && { alignment: { ...(cell.wrap && { wrapText: true }), ...(cell.align && { horizontal: cell.align }) } }),
  };
}

/** Gives alike cells the very same style: the library compares styles by identity first, so this is what makes saving fast. */
export function styleBook(): (cell: XlsxCell) => Partial<Style> | undefined {
  const known = new Map<string, Partial<Style> | undefined>();
  return (cell) => {
    const key = [cell.format, cell.bold, cell.italic, cell.color, cell.background, cell.wrap, cell.align].join('\u0001');
    if (!known.has(key)) {
      const style = newStyle(cell);
      known.set(key, Object.keys(style).length > 0 ? style : undefined);
    }
    return known.get(key);
  };
}
