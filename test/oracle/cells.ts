import { Decimal } from 'decimal.js';

export type OracleCell = number | string | boolean;
export type OracleTable = readonly (readonly OracleCell[])[];
export type OracleCells = OracleCell | OracleTable | undefined;

export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export const zero = new Exact(0);
export const one = new Exact(1);

export const isTable = (cells: OracleCells): cells is OracleTable => typeof cells === 'object';

export const isBlank = (cells: OracleCells): boolean => cells === undefined || cells === '';

export function exact(cells: OracleCells, otherwise?: Decimal.Value): Exact {
  if (isBlank(cells) && otherwise !== undefined) return new Exact(otherwise);
  if (typeof cells !== 'number') throw new Error(`the oracle expected a number, found ${JSON.stringify(cells)}`);
  return new Exact(Number(cells.toPrecision(15)));
}

export function word(cells: OracleCells, otherwise: string): string {
  return isBlank(cells) ? otherwise : String(cells);
}

export function table(cells: OracleCells): OracleTable {
  if (!isTable(cells)) throw new Error(`the oracle expected a table, found ${JSON.stringify(cells)}`);
  return cells;
}

export const list = (cells: OracleCells): readonly Exact[] => table(cells).flat().map((cell) => exact(cell));

/** The rows `[from, value]` of a tier table, step table or curve, lowest first. */
export function points(cells: OracleCells): readonly { readonly from: Exact; readonly value: Exact }[] {
  return table(cells)
    .map(([from, value]) => ({ from: exact(from), value: exact(value) }))
    .sort((a, b) => a.from.comparedTo(b.from));
}

/** To 11 decimals first, because a quotient such as 17/22 lost its last digits in a binary cell. */
export const cents = (amount: Exact): Exact => amount.toDecimalPlaces(11).toDecimalPlaces(2);

/** The 60th digit of a quotient such as 11/12 must not tip a comparison or a rounding up. */
export const settled = (value: Exact): Exact => value.toDecimalPlaces(40);

export const sum = (parts: readonly Exact[]): Exact => parts.reduce((total, part) => total.plus(part), zero);

export const plain = (value: Exact): number => Number(value.toString());

export const money = (...components: readonly Exact[]): number => plain(sum(components.map(cents)));
