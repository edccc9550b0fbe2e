import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { cellsOf, keyOf, valueOf } from './cell-index.ts';
import { arrayOf, elementAt, sizeOf } from './value-arrays.ts';

type Calculate = (...args: BaseValueObject[]) => FunctionVariantType;

/** XLOOKUP of what is equal, in one row or column, goes by the index of its values; whatever else is asked of it is Univer's. */
export function exactLookup(calculate: Calculate, executor: BaseFunction): Calculate {
  return (...args) => {
    const [sought, among, given, otherwise = ErrorValueObject.create(ErrorType.NA)] = args;
    if (args.length > 4 || sought === undefined || among === undefined || given === undefined || !isLine(among) || !isSameSize(among, given)) return calculate(...args);
    const { values, rowsOf } = cellsOf(among);
    const isColumn = sizeOf(among).columns === 1;
    const found = (one: BaseValueObject, row: number, column: number): BaseValueObject => {
      if (one.isError()) return one;
      const key = keyOf(valueOf(one));
      const at = rowsOf.get(key)?.find((place) => keyOf(values[place] ?? null) === key);
      return at === undefined ? elementAt(otherwise, row, column) : isColumn ? elementAt(given, at, 0) : elementAt(given, 0, at);
    };
    const { rows, columns } = sizeOf(sought);
    return arrayOf(executor, Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => found(elementAt(sought, row, column), row, column))));
  };
}

function isLine(value: BaseValueObject): boolean {
  const { rows, columns } = sizeOf(value);
  return rows === 1 || columns === 1;
}

function isSameSize(one: BaseValueObject, other: BaseValueObject): boolean {
  const [first, second] = [sizeOf(one), sizeOf(other)];
  return first.rows === second.rows && first.columns === second.columns;
}
