import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject, IFunctionService, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { Injector } from './univer.ts';

/** Functions of Google Sheets that Univer lacks, and one that it names its errors differently in. */
export function registerMissingFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(new ArrayFormula('ARRAYFORMULA'), new Join('JOIN'), new CountUnique('COUNTUNIQUE'));
  answerNotAvailable(functions, 'FILTER');
}

class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

class Join extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(delimiter: BaseValueObject, ...values: BaseValueObject[]): BaseValueObject {
    const pieces = [delimiter, ...values].flatMap(elements);
    const error = pieces.find((piece) => piece.isError());
    return error ?? StringValueObject.create(pieces.slice(1).map(text).join(text(pieces[0])));
  }
}

class CountUnique extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const pieces = values.flatMap(elements).filter((piece) => !piece.isNull());
    return NumberValueObject.create(new Set(pieces.map((piece) => `${typeof piece.getValue()}:${piece.getValue()}`)).size);
  }
}

function elements(value: BaseValueObject): BaseValueObject[] {
  if (!value.isArray()) return [value];
  const found: BaseValueObject[] = [];
  (value as ArrayValueObject).iterator((element) => {
    if (element != null) found.push(element);
  });
  return found;
}

function text(value: BaseValueObject | undefined): string {
  if (value === undefined || value.isNull()) return '';
  return value.isBoolean() ? String(Boolean(value.getValue())).toUpperCase() : String(value.getValue());
}

/** An empty FILTER is #N/A in Sheets, so that IFNA catches it; Univer says #CALC!. */
function answerNotAvailable(functions: IFunctionService, name: string): void {
  const executor = functions.getExecutor(name);
  if (executor == null) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...args: FunctionVariantType[]) => {
    const result = calculate(...args);
    const isEmpty = !result.isReferenceObject() && (result as BaseValueObject).isError() && (result as ErrorValueObject).getErrorType() === ErrorType.CALC;
    return isEmpty ? ErrorValueObject.create(ErrorType.NA) : result;
  };
}
