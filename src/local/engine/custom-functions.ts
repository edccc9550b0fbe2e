import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, IFunctionService, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import { instantOf, serialOf, showsDate } from './serial-date.ts';
import type { Injector } from './univer.ts';

/** The bundle loaded a second time, for custom functions only. Dates are made there, so that `instanceof Date` holds. */
export interface FunctionRealm {
  readonly names: readonly string[];
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly date: (instant: number) => Date;
}

const TAGGED = /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([A-Za-z_$][\w$]*)/g;

/** The functions of a bundle that formulas may call. */
export function customFunctionsOf(code: string): readonly string[] {
  return [...code.matchAll(TAGGED)].map(([, name = '']) => name);
}

type Argument = FunctionVariantType;

/** Messages of the errors that custom functions threw, by cell. */
export class FunctionErrors {
  readonly #messages = new Map<string, { readonly name: string; readonly message: string }>();

  note(place: string, name: string, message: string): void {
    this.#messages.set(place, { name, message });
  }

  clear(place: string, name: string): void {
    if (this.#messages.get(place)?.name === name) this.#messages.delete(place);
  }

  at(sheetId: string, row: number, column: number): string {
    return this.#messages.get(`${sheetId}!${row},${column}`)?.message ?? '';
  }
}

export function registerCustomFunctions(injector: Injector, realm: FunctionRealm): FunctionErrors {
  const errors = new FunctionErrors();
  const executors = realm.names.map((name) => new ScriptFunction(name.toUpperCase(), name, realm, errors));
  injector.get(IFunctionService).registerExecutors(...executors);
  return errors;
}

class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  readonly #global: string;
  readonly #realm: FunctionRealm;
  readonly #errors: FunctionErrors;

  constructor(name: string, global: string, realm: FunctionRealm, errors: FunctionErrors) {
    super(name);
    this.#global = global;
    this.#realm = realm;
    this.#errors = errors;
  }

  override calculate(...args: Argument[]): BaseValueObject {
    const place = `${this.subUnitId ?? ''}!${this.row},${this.column}`;
    try {
      const result = this.#realm.call(this.#global, args.map((arg) => argumentOf(arg, this.#realm.date)));
      this.#errors.clear(place, this.#global);
      return this.#result(result);
    } catch (thrown) {
      this.#errors.note(place, this.#global, messageOf(thrown));
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }

  #result(result: unknown): BaseValueObject {
    if (!Array.isArray(result)) return objectOf(result);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(objectOf));
    const columnCount = Math.max(1, ...rows.map((row) => row.length));
    if (rows.some((row) => row.length !== columnCount)) throw new Error('Every row of the result must be of the same length.');
    if (rows.length === 0) return objectOf('');
    return ArrayValueObject.create({
      calculateValueList: rows, rowCount: rows.length, columnCount,
      unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row: this.row, column: this.column,
    });
  }
}

export function messageOf(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return String(message);
}

function argumentOf(arg: Argument, date: FunctionRealm['date']): unknown {
  if (arg.isReferenceObject()) return unwrapped(gridOfReference(arg as BaseReferenceObject, date));
  if ((arg as BaseValueObject).isArray()) return unwrapped(gridOfArray(arg as ArrayValueObject, date));
  return scalarOf(arg as BaseValueObject, date);
}

function gridOfReference(reference: BaseReferenceObject, date: FunctionRealm['date']): unknown[][] {
  const { startRow, startColumn } = reference.getRangePosition();
  const rows: unknown[][] = Array.from({ length: reference.getRowCount() }, () => Array<unknown>(reference.getColumnCount()).fill(''));
  reference.iterator((value, row, column) => {
    const cells = rows[row - startRow];
    if (cells !== undefined) cells[column - startColumn] = scalarOf(value, date);
  });
  return rows;
}

function gridOfArray(array: ArrayValueObject, date: FunctionRealm['date']): unknown[][] {
  const rows: unknown[][] = Array.from({ length: array.getRowCount() }, () => Array<unknown>(array.getColumnCount()).fill(''));
  array.iterator((value, row, column) => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = scalarOf(value, date);
  });
  return rows;
}

function unwrapped(rows: unknown[][]): unknown {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function scalarOf(value: Nullable<BaseValueObject>, date: FunctionRealm['date']): unknown {
  if (value == null || value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isBoolean()) return Boolean(value.getValue());
  if (value.isNumber()) return numberOf(Number(value.getValue()), value.getPattern(), date);
  return value.getValue();
}

function numberOf(number: number, pattern: string, date: FunctionRealm['date']): unknown {
  return showsDate(pattern === '' ? undefined : pattern) ? date(instantOf(number, 'UTC')) : number;
}

function objectOf(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (Object.prototype.toString.call(value) === '[object Date]') return NumberValueObject.create(serialOf(value as Date, 'UTC'), 'yyyy-mm-dd');
  return StringValueObject.create(String(value));
}
