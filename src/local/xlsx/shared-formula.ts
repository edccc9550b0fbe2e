import { columnLetters, columnNumber } from './address.ts';
import { formulaTokens } from './formula-tokens.ts';

const addresses: ReadonlySet<string> = new Set(['range', 'open', 'columns', 'rows']);

function movedPart(part: string, rows: number, columns: number): string | undefined {
  const [, pinnedColumn = '', letters = '', pinnedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
  const column = letters === '' || pinnedColumn ? undefined : columnNumber(letters) + columns;
  // In a range of rows the only '$' stands before the digits.
  const isPinnedRow = pinnedRow !== '' || (letters === '' && pinnedColumn !== '');
  const row = digits === '' || isPinnedRow ? undefined : Number(digits) + rows;
  if ((column ?? 0) < 0 || (row ?? 1) < 1) return undefined;
  return pinnedColumn + (column === undefined ? letters : columnLetters(column)) + pinnedRow + String(row ?? digits);
}

function movedReference(reference: string, rows: number, columns: number): string {
  const parts = reference.split(':').map((part) => movedPart(part, rows, columns));
  return parts.includes(undefined) ? '#REF!' : parts.join(':');
}

/** A formula as it reads that many rows and columns further on: the engine keeps a filled-down formula once. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  if (!tokens) return formula;
  return `=${tokens.map(({ kind, text }) => (addresses.has(kind) ? movedReference(text, rows, columns) : text)).join('')}`;
}
