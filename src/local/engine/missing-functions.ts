import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction, IFunctionService, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import { criteriaFunctions } from './criteria-functions.ts';
import { serialOf } from './serial-date.ts';
import { Sort } from './sort-function.ts';
import type { Injector } from './univer.ts';

/** Functions of Google Sheets that Univer lacks or that answer differently; the clock stands still at `now` when given. */
export function registerMissingFunctions(injector: Injector, now: number | undefined, timeZone: string): void {
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(new ArrayFormula('ARRAYFORMULA'), new Join('JOIN'), new CountUnique('COUNTUNIQUE'), new Hyperlink('HYPERLINK'), new Sort('SORT'), ...criteriaFunctions());
  if (now !== undefined) functions.registerExecutors(...stoppedClock(serialOf(new Date(now), timeZone)));
}

class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

/** Shows the label, of a whole column as well; the page reads the address from the formula. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, label: BaseValueObject = address): BaseValueObject {
    return label;
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

class Constant extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  readonly #serial: number;
  readonly #pattern: string;

  constructor(name: string, serial: number, pattern: string) {
    super(name);
    this.#serial = serial;
    this.#pattern = pattern;
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.#serial, this.#pattern);
  }
}

function stoppedClock(serial: number): readonly BaseFunction[] {
  return [new Constant('TODAY', Math.floor(serial), 'yyyy-mm-dd'), new Constant('NOW', serial, 'yyyy-mm-dd hh:mm:ss')];
}
