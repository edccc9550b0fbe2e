import type { ArrayValueObject, BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  BaseReferenceObject, ErrorType, ErrorValueObject, IFunctionService, LambdaValueObjectObject, NullValueObject, NumberValueObject, StringValueObject,
} from '@univerjs/engine-formula';
import { exactLookup } from './exact-lookup.ts';
import { instantOf, serialOf } from './serial-date.ts';
import type { Injector } from './univer.ts';
import { arrayOf, elementAt, sizeOf } from './value-arrays.ts';

type Calculate = (...args: BaseValueObject[]) => FunctionVariantType;

const DATE = 'yyyy-mm-dd';

/** Makes Univer's functions answer as those of Sheets where the template would notice. */
export function adoptSheetsBehaviour(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const change = (name: string, changed: (calculate: Calculate, executor: BaseFunction) => Calculate): void => {
    const executor = functions.getExecutor(name);
    if (executor != null) executor.calculate = changed(executor.calculate.bind(executor) as Calculate, executor) as BaseFunction['calculate'];
  };
  change('FILTER', notAvailableWhenEmpty);
  change('IFERROR', blankByDefault);
  change('XLOOKUP', exactLookup);
  for (const name of ['NETWORKDAYS', 'NETWORKDAYS.INTL']) change(name, elementwise);
  for (const name of ['EOMONTH', 'WORKDAY', 'WORKDAY.INTL']) change(name, (calculate, executor) => elementwise(dated(calculate), executor));
  change('EDATE', (calculate, executor) => elementwise(dated(withinMonth(calculate)), executor));
  keepBlankReferences();
  keepBlankLambdas();
}

/** An empty FILTER is #N/A in Sheets, so that IFNA catches it; Univer says #CALC!. */
function notAvailableWhenEmpty(calculate: Calculate): Calculate {
  return (...args) => {
    const result = calculate(...args);
    const isEmpty = !result.isReferenceObject() && (result as BaseValueObject).isError() && (result as ErrorValueObject).getErrorType() === ErrorType.CALC;
    return isEmpty ? ErrorValueObject.create(ErrorType.NA) : result;
  };
}

function blankByDefault(calculate: Calculate, executor: BaseFunction): Calculate {
  executor.minParams = 1;
  return (value, fallback) => calculate(...([value, fallback ?? NullValueObject.create()] as BaseValueObject[]));
}

/** Sheets takes arrays for the first two arguments where Univer, like Excel, refuses them. */
function elementwise(calculate: Calculate, executor: BaseFunction): Calculate {
  return (...args) => {
    const [first, second, ...others] = args;
    if (first === undefined || second === undefined) return calculate(...args);
    const rows = Math.max(sizeOf(first).rows, sizeOf(second).rows);
    const columns = Math.max(sizeOf(first).columns, sizeOf(second).columns);
    if (rows === 1 && columns === 1) return calculate(...args);
    const at = (row: number, column: number): BaseValueObject =>
      calculate(elementAt(first, row, column), elementAt(second, row, column), ...others) as BaseValueObject;
    return arrayOf(executor, Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column))));
  };
}

function dated(calculate: Calculate): Calculate {
  return (...args) => {
    const result = calculate(...args) as BaseValueObject;
    return result.isNumber() ? NumberValueObject.create(Number(result.getValue()), DATE) : result;
  };
}

/** A month after 31 March is 30 April; Univer runs over into 1 May. */
function withinMonth(calculate: Calculate): Calculate {
  return (...args) => {
    const [start, months] = args.map((arg) => elementAt(arg, 0, 0));
    if (start?.isNumber() !== true || months?.isNumber() !== true) return calculate(...args);
    const date = new Date(instantOf(Math.floor(Number(start.getValue())), 'UTC'));
    const month = date.getUTCMonth() + Math.trunc(Number(months.getValue()));
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const moved = new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay)));
    return NumberValueObject.create(serialOf(moved, 'UTC'));
  };
}

const ADOPTED = Symbol('adopted');
type Adopted = { [ADOPTED]?: true };

/** `=A1` of a blank cell is blank in Sheets and 0 in Univer. */
function keepBlankReferences(): void {
  const reference = BaseReferenceObject.prototype as BaseReferenceObject & Adopted;
  if (reference[ADOPTED]) return;
  reference[ADOPTED] = true;
  const firstCell = reference.getFirstCell;
  reference.getFirstCell = function (this: BaseReferenceObject) {
    const first = firstCell.call(this);
    if (first.isError()) return first;
    const { startRow, startColumn } = this.getRangePosition();
    return this.getCellData(startRow, startColumn)?.v == null ? (NullValueObject.create() as BaseValueObject as ReturnType<typeof firstCell>) : first;
  };
}

/** A LAMBDA that hands on a blank gives a blank; MAP and its kin would turn it into 0. */
function keepBlankLambdas(): void {
  const lambda = LambdaValueObjectObject.prototype as LambdaValueObjectObject & Adopted;
  if (lambda[ADOPTED]) return;
  lambda[ADOPTED] = true;
  const execute = lambda.execute;
  lambda.execute = function (this: LambdaValueObjectObject, ...args: BaseValueObject[]) {
    const result = execute.apply(this, args) as BaseValueObject;
    const only = result.isArray() && sizeOf(result).rows === 1 && sizeOf(result).columns === 1 ? ((result as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : result;
    return only.isNull() ? StringValueObject.create('') : result;
  };
}
