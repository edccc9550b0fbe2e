import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { ErrorValueObject } from '@univerjs/engine-formula';

export type Value = string | number | boolean | null | ErrorValueObject;

export interface Cells {
  readonly values: readonly Value[];
  /** Rows by the value that stands in them: a text that reads as a number stands under both. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

/** Univer reads a range once in a round of calculation, and so is its index made once. */
const known = new WeakMap<BaseValueObject, Cells>();

export function cellsOf(range: BaseValueObject): Cells {
  const before = known.get(range);
  if (before) return before;
  const values: Value[] = [];
  if (range.isArray()) (range as ArrayValueObject).iterator((cell) => void values.push(cell == null ? null : valueOf(cell)));
  else values.push(valueOf(range));
  const rowsOf = new Map<string, number[]>();
  values.forEach((value, row) => {
    for (const key of keysOf(value)) {
      const rows = rowsOf.get(key);
      if (rows) rows.push(row);
      else rowsOf.set(key, [row]);
    }
  });
  const cells = { values, rowsOf };
  known.set(range, cells);
  return cells;
}

export function valueOf(cell: BaseValueObject): Value {
  return cell.isError() ? (cell as ErrorValueObject) : cell.isNull() ? null : (cell.getValue() as Value);
}

export function keyOf(value: Value): string {
  if (value === null || value === '') return '';
  return value instanceof ErrorValueObject ? `e${value.getErrorType()}` : `${(typeof value)[0]}${String(value).toLowerCase()}`;
}

export function keysOf(value: Value): readonly string[] {
  const number = typeof value === 'string' ? plainNumber(value) : undefined;
  return number === undefined ? [keyOf(value)] : [keyOf(value), keyOf(number)];
}

export function plainNumber(text: string): number | undefined {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}
