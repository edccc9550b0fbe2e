import type { Size } from './address.ts';
import { columnName, splitSheetName } from './address.ts';

/** Size of the tab that a reference names, or of the formula's own tab for undefined. */
export type SizeOf = (sheetName: string | undefined) => Size | undefined;

const PIECES = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<![\p{L}\p{N}_.$])(?<open>(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}(?!\$?\d)|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d+|\$?\d+:\$?\d+))(?![\p{L}\p{N}_.($!])`,
    String.raw`(?<name>'(?:[^']|'')*')`,
    String.raw`(?<word>(?<![\p{L}\p{N}_.$!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.]|\s*[(!]))`,
    String.raw`(?<brace>[{}])`,
    String.raw`(?<separator>;)`,
    String.raw`(?<image>(?<![\p{L}\p{N}_.])IMAGE\s*\()`,
  ].join('|'),
  'giu',
);

/** The reference behind a named range, or nothing. */
export type ReferenceOf = (name: string) => string | undefined;

/**
 * Google's formula text as Univer reads it: `;` between arguments becomes `,`, open ranges get their ends, and named ranges become
 * references, as Univer doesn't recalculate a name's cells before the formulas that use the name.
 */
export function toUniver(formula: string, sizeOf: SizeOf, referenceOf: ReferenceOf = () => undefined): string {
  let depth = 0;
  return formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['image'] !== undefined) throw new Error('the local host has no IMAGE');
    if (groups['open'] !== undefined) return bounded(piece, sizeOf);
    if (groups['word'] !== undefined) return referenceOf(piece) ?? piece;
    if (groups['brace'] !== undefined) depth += piece === '{' ? 1 : -1;
    return groups['separator'] !== undefined && depth === 0 ? ',' : piece;
  });
}

/** Univer's text as Google shows it, for formulas that Univer rewrote after rows or columns moved. */
export function fromUniver(formula: string): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|,/g, (piece) => {
    if (piece === '{' || piece === '}') depth += piece === '{' ? 1 : -1;
    return piece === ',' && depth === 0 ? ';' : piece;
  });
}

/** The words of a formula that may be named ranges. */
export function wordsOf(formula: string): readonly string[] {
  return [...formula.matchAll(PIECES)].flatMap(({ groups }) => groups?.['word'] ?? []);
}

function bounded(reference: string, sizeOf: SizeOf): string {
  const { sheetName, cells } = splitSheetName(reference);
  const size = sizeOf(sheetName);
  if (size === undefined) return reference;
  const [first = '', last = ''] = cells.split(':');
  const prefix = reference.slice(0, reference.length - cells.length);
  if (/^\$?\d+$/.test(first)) return `${prefix}$A${first}:$${columnName(size.columns - 1)}${last}`;
  const ends = [first, last].sort((one, other) => Number(/\d/.test(other)) - Number(/\d/.test(one)));
  const [from = '', to = ''] = ends;
  return `${prefix}${/\d/.test(from) ? from : `${from}$1`}:${to}$${size.rows}`;
}
