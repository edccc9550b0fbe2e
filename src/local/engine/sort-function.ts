import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { arrayOf, elementAt, sizeOf } from './value-arrays.ts';

interface Order {
  readonly key: (row: number) => BaseValueObject;
  readonly isAscending: boolean;
}

/** SORT as Sheets has it: pairs of a column (or a range of keys) and whether it ascends. Excel's, which Univer has, differs. */
export class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(range: BaseValueObject, ...pairs: BaseValueObject[]): BaseValueObject {
    const { rows, columns } = sizeOf(range);
    const orders = pairs.length === 0 ? allColumns(range, columns) : ordersOf(range, rows, columns, pairs);
    if (orders === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    const sorted = Array.from({ length: rows }, (_, row) => row).sort((one, other) => compared(orders, one, other));
    return arrayOf(this, sorted.map((row) => Array.from({ length: columns }, (_, column) => elementAt(range, row, column))));
  }
}

function allColumns(range: BaseValueObject, columns: number): readonly Order[] {
  return Array.from({ length: columns }, (_, column) => ({ key: (row) => elementAt(range, row, column), isAscending: true }));
}

function ordersOf(range: BaseValueObject, rows: number, columns: number, pairs: readonly BaseValueObject[]): readonly Order[] | undefined {
  const orders: Order[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const [by, ascending] = [pairs[index], pairs[index + 1]];
    if (by === undefined) return undefined;
    const isAscending = ascending === undefined || Boolean(elementAt(ascending, 0, 0).getValue());
    if (sizeOf(by).rows === rows && rows > 1) orders.push({ key: (row) => elementAt(by, row, 0), isAscending });
    else {
      const column = Number(elementAt(by, 0, 0).getValue()) - 1;
      if (!(column >= 0 && column < columns)) return undefined;
      orders.push({ key: (row) => elementAt(range, row, column), isAscending });
    }
  }
  return orders;
}

function compared(orders: readonly Order[], one: number, other: number): number {
  for (const { key, isAscending } of orders) {
    const [left, right] = [key(one), key(other)];
    // Blanks come last whichever way the column goes.
    if (left.isNull() || right.isNull()) {
      if (left.isNull() !== right.isNull()) return left.isNull() ? 1 : -1;
      continue;
    }
    const difference = rank(left) - rank(right) || valueDifference(left, right);
    if (difference !== 0) return isAscending ? difference : -difference;
  }
  return one - other;
}

function rank(value: BaseValueObject): number {
  return value.isNumber() ? 0 : value.isString() ? 1 : value.isBoolean() ? 2 : 3;
}

function valueDifference(left: BaseValueObject, right: BaseValueObject): number {
  const [one, other] = [left.getValue(), right.getValue()];
  return typeof one === 'string' ? one.localeCompare(String(other), undefined, { sensitivity: 'base' }) : Number(one) - Number(other);
}
