import type { CellValue } from '@cj-tech-master/excelts';
import type { XlsxCell } from './book.ts';
import { cellText, plainText } from './file-text.ts';

type ErrorText = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';

const errors: ReadonlyMap<string, ErrorText> = new Map<string, ErrorText>([
  ...(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const).map((error) => [error, error] as const),
  // A file knows only the seven; these come back as soon as Excel calculates.
  ...['#ERROR!', '#SPILL!', '#CALC!', '#CYCLE!', '#CONNECT!', '#BLOCKED!', '#GETTING_DATA'].map((error) => [error, '#VALUE!'] as const),
]);

/** What a formula showed. */
export function resultOf(cell: XlsxCell): string | number | boolean | { error: ErrorText } {
  const { value } = cell;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'boolean') return value;
  const error = errors.get(value ?? '');
  return error ? { error } : plainText(value ?? '');
}

/** A cell without a formula; text in a text-formatted cell stays text whatever it looks like. */
export function valueOf(cell: XlsxCell): CellValue {
  if (cell.value === null || cell.value === '') return null;
  if (typeof cell.value !== 'string') return resultOf(cell);
  return cell.format !== '@' && errors.has(cell.value) ? resultOf(cell) : cellText(cell.value);
}
