import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject, NullValueObject } from '@univerjs/engine-formula';
import type { Size } from './address.ts';

export function sizeOf(value: BaseValueObject): Size {
  return value.isArray() ? { rows: (value as ArrayValueObject).getRowCount(), columns: (value as ArrayValueObject).getColumnCount() } : { rows: 1, columns: 1 };
}

/** An element of an array; a single row, column or value repeats as far as it is asked. */
export function elementAt(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const { rows, columns } = sizeOf(value);
  return (value as ArrayValueObject).get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? NullValueObject.create();
}

/** The array as the result of a function, in the cell that it is calculated for. */
export function arrayOf(executor: BaseFunction, rows: BaseValueObject[][]): BaseValueObject {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1 && first[0] !== undefined) return first[0];
  return ArrayValueObject.create({
    calculateValueList: rows, rowCount: rows.length, columnCount: first?.length ?? 0,
    unitId: executor.unitId ?? '', sheetId: executor.subUnitId ?? '', row: executor.row, column: executor.column,
  });
}
