import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { Cells, Value } from './cell-index.ts';
import { cellsOf, keyOf, keysOf, plainNumber, valueOf } from './cell-index.ts';
import { arrayOf, elementAt, sizeOf } from './value-arrays.ts';

interface Pair {
  readonly range: BaseValueObject;
  readonly criterion: BaseValueObject;
}

/** What of a function's arguments is folded, and then its pairs of a range and a criterion. */
type Sort = (...args: BaseValueObject[]) => readonly [folded: BaseValueObject | undefined, pairs: readonly (BaseValueObject | undefined)[]];

/** What a function makes of the values of the rows that meet every criterion. */
type Fold = (values: readonly Value[], rows: readonly number[]) => number | ErrorValueObject;

/** COUNTIF and its kin: Univer compares every cell anew for every criterion, which a table of a few thousand rows makes felt. */
export function criteriaFunctions(): readonly BaseFunction[] {
  return [
    new CriteriaFunction('COUNTIF', 2, (...pairs) => [undefined, pairs], count),
    new CriteriaFunction('COUNTIFS', 2, (...pairs) => [undefined, pairs], count),
    new CriteriaFunction('SUMIF', 2, (range, criterion, summed = range) => [summed, [range, criterion]], numbers(sum)),
    new CriteriaFunction('SUMIFS', 3, (summed, ...pairs) => [summed, pairs], numbers(sum)),
    new CriteriaFunction('AVERAGEIF', 2, (range, criterion, averaged = range) => [averaged, [range, criterion]], numbers(average)),
    new CriteriaFunction('AVERAGEIFS', 3, (averaged, ...pairs) => [averaged, pairs], numbers(average)),
    new CriteriaFunction('MAXIFS', 3, (looked, ...pairs) => [looked, pairs], numbers((found) => found.reduce((most, one) => Math.max(most, one), found[0] ?? 0))),
    new CriteriaFunction('MINIFS', 3, (looked, ...pairs) => [looked, pairs], numbers((found) => found.reduce((least, one) => Math.min(least, one), found[0] ?? 0))),
  ];
}

const count: Fold = (_, rows) => rows.length;
const sum = (found: readonly number[]) => found.reduce((total, one) => total + one, 0);
const average = (found: readonly number[]) => (found.length === 0 ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : sum(found) / found.length);

function numbers(fold: (found: readonly number[]) => number | ErrorValueObject): Fold {
  return (values, rows) => {
    const found: number[] = [];
    for (const row of rows) {
      const value = values[row];
      if (typeof value === 'number') found.push(value);
      else if (value instanceof ErrorValueObject) return value;
    }
    return fold(found);
  };
}

class CriteriaFunction extends BaseFunction {
  override readonly maxParams = 255;
  override readonly needsReferenceObject = true;
  override readonly minParams: number;
  readonly #sort: Sort;
  readonly #fold: Fold;

  constructor(name: string, minParams: number, sort: Sort, fold: Fold) {
    super(name);
    this.minParams = minParams;
    this.#sort = sort;
    this.#fold = fold;
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    const [folded, sorted] = this.#sort(...args.map(read));
    const pairs: Pair[] = [];
    for (let i = 0; i < sorted.length; i += 2) {
      const [range, criterion] = [sorted[i], sorted[i + 1]];
      if (range === undefined || criterion === undefined) return ErrorValueObject.create(ErrorType.VALUE);
      pairs.push({ range, criterion });
    }
    const looked = pairs.map(({ range }) => cellsOf(range));
    const values = folded === undefined ? [] : cellsOf(folded).values;
    const all = looked[0]?.values.length ?? 0;
    if (looked.some((cells) => cells.values.length !== all) || (folded !== undefined && values.length !== all)) return ErrorValueObject.create(ErrorType.VALUE);
    const criteria = pairs.map(({ criterion }) => criterion);
    const known = looked.map(() => new Map<Value, Test>());
    const test = (pair: number, criterion: BaseValueObject): Test => {
      const value = valueOf(criterion);
      const tests = known[pair] as Map<Value, Test>;
      const made = tests.get(value) ?? testOf(value);
      tests.set(value, made);
      return made;
    };
    const one = (row: number, column: number): BaseValueObject => {
      const found = this.#fold(values, rowsThatMeet(looked, criteria.map((criterion, pair) => test(pair, elementAt(criterion, row, column))), all));
      return typeof found === 'number' ? NumberValueObject.create(found) : found;
    };
    const sizes = criteria.map(sizeOf);
    const [rows, columns] = [Math.max(...sizes.map((size) => size.rows)), Math.max(...sizes.map((size) => size.columns))];
    return arrayOf(this, Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => one(row, column))));
  }
}

function read(arg: FunctionVariantType): BaseValueObject {
  return arg.isReferenceObject() ? (arg as BaseReferenceObject).toArrayValueObject() : (arg as BaseValueObject);
}

interface Test {
  /** The key of the only values that meet it. */
  readonly key?: string;
  readonly meets: (value: Value) => boolean;
}

const never: Test = { meets: () => false };

function rowsThatMeet(looked: readonly Cells[], tests: readonly Test[], all: number): readonly number[] {
  const listed = tests.map(({ key }, pair) => (key === undefined ? undefined : (looked[pair]?.rowsOf.get(key) ?? [])));
  const shortest = listed.reduce<readonly number[] | undefined>((least, rows) => (rows && (least === undefined || rows.length < least.length) ? rows : least), undefined);
  const rows = shortest ?? Array.from({ length: all }, (_, row) => row);
  return rows.filter((row) => tests.every(({ meets }, pair) => listed[pair] === shortest && shortest !== undefined ? true : meets(looked[pair]?.values[row] ?? null)));
}

/** A criterion as Sheets reads it: a value to equal, or a text of a comparison and what to compare with. */
function testOf(criterion: Value): Test {
  if (criterion === null) return never;
  if (typeof criterion !== 'string') return equal(keyOf(criterion));
  const [, comparison = '', content = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = numberIn(content);
  if (comparison === '' || comparison === '=') return sameAs(content, number);
  if (comparison === '<>') {
    const { meets } = sameAs(content, number);
    return { meets: (value) => !meets(value) };
  }
  const holds = (difference: number) => (difference < 0 ? comparison[0] === '<' : difference > 0 ? comparison[0] === '>' : comparison[1] === '=');
  if (number !== undefined) return { meets: (value) => typeof value === 'number' && holds(value - number) };
  const text = content.toLowerCase();
  return { meets: (value) => typeof value === 'string' && holds(value.toLowerCase() < text ? -1 : value.toLowerCase() > text ? 1 : 0) };
}

function equal(key: string): Test {
  return { key, meets: (value) => keysOf(value).includes(key) };
}

function sameAs(content: string, number: number | undefined): Test {
  if (number !== undefined) return equal(keyOf(number));
  if (/^(true|false)$/i.test(content)) return equal(keyOf(content.toLowerCase() === 'true'));
  if (!/[*?]/.test(content)) return equal(keyOf(content));
  const pattern = new RegExp(`^${content.replace(/~[*?~]|[.+^${}()|[\]\\]|[*?]/g, (found) => (found === '*' ? '.*' : found === '?' ? '.' : `\\${found.slice(-1)}`))}$`, 'is');
  return { meets: (value) => typeof value === 'string' && pattern.test(value) };
}

/** Also a date as text, which Univer reads. */
function numberIn(content: string): number | undefined {
  const plain = plainNumber(content);
  if (plain !== undefined || !/^\d/.test(content)) return plain;
  const read = StringValueObject.create(content).convertToNumberObjectValue();
  return read.isNumber() ? Number(read.getValue()) : undefined;
}
