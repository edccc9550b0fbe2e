/** A rectangle of cells on one tab; rows and columns count from 0 here and from 1 in Apps Script. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function a1Of(area: Area): string {
  const first = columnName(area.column) + (area.row + 1);
  const last = columnName(area.column + area.columns - 1) + (area.row + area.rows);
  return first === last ? first : `${first}:${last}`;
}

export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The tab's name and the reference of `'My tab'!A1:B2`; the name is undefined without one. */
export function splitSheetName(reference: string): { readonly sheetName: string | undefined; readonly cells: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheetName: undefined, cells: reference };
  const name = reference.slice(0, at);
  return { sheetName: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, cells: reference.slice(at + 1) };
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function cornerOf(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '') return undefined;
  return { row: match[2] === undefined ? undefined : Number(match[2]) - 1, column: match[1] === undefined ? undefined : columnNumber(match[1]) };
}

/** Reads A1, A1:B2, A:B, 2:3, A2:B; an open end reaches the tab's edge. Undefined when it is none of these. */
export function areaOf(sheetId: string, a1: string, size: Size): Area | undefined {
  const [first = '', last = first, ...rest] = a1.trim().split(':');
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  if (first === last && (from.row === undefined || from.column === undefined) && !a1.includes(':')) return undefined;
  const row = Math.min(from.row ?? 0, to.row ?? Infinity);
  const column = Math.min(from.column ?? 0, to.column ?? Infinity);
  const endRow = to.row === undefined ? size.rows - 1 : Math.max(from.row ?? 0, to.row);
  const endColumn = to.column === undefined ? size.columns - 1 : Math.max(from.column ?? 0, to.column);
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
