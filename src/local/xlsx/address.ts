export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 'A' for 0, 'AA' for 26. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** 0 for 'A', 26 for 'AA'. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export function areaAddress(area: Area): string {
  const first = address(area.startRow, area.startColumn);
  const last = address(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Undefined unless the text is a cell or a bounded range that fits on an Excel sheet, without a sheet name. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(text);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const area = { startRow: Math.min(...rows), startColumn: Math.min(...columns), endRow: Math.max(...rows), endColumn: Math.max(...columns) };
  return area.endRow < lastRow && area.endColumn < lastColumn ? area : undefined;
}
