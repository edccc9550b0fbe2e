import { areaAddress } from './address.ts';
import type { Comparison, XlsxCondition, XlsxConditionalFormat, XlsxValidation } from './book.ts';
import { movedFormula } from './shared-formula.ts';
import type { SnapshotRange, SnapshotStyle } from './snapshot.ts';
import { styleFields } from './snapshot-style.ts';

export interface SnapshotValidation {
  readonly type: string;
  readonly ranges: readonly SnapshotRange[];
  readonly operator?: string | undefined;
  readonly formula1?: string | undefined;
  readonly formula2?: string | undefined;
  readonly errorStyle?: number | undefined;
  readonly prompt?: string | undefined;
  readonly error?: string | undefined;
}

export interface SnapshotConditionalFormat {
  readonly ranges: readonly SnapshotRange[];
  readonly rule: {
    readonly type: string;
    readonly subType?: string | undefined;
    readonly operator?: string | undefined;
    readonly value?: unknown;
    readonly style?: SnapshotStyle | null | undefined;
  };
}

/** A rule's formula is about the first cell of its uppermost range; in a file every range has its own. */
function forEachRange<T>(ranges: readonly SnapshotRange[], make: (range: SnapshotRange, local: (formula: string) => string) => T): readonly T[] {
  const sorted = ranges.toSorted((one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn);
  const [first] = sorted;
  return sorted.map((range) => make(range, (formula) =>
    first && formula.startsWith('=') ? movedFormula(formula, range.startRow - first.startRow, range.startColumn - first.startColumn) : formula));
}

const stop = 1;
const comparisons: ReadonlySet<string> = new Set<Comparison>([
  'between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual',
]);
const compared = { decimal: 'number', whole: 'whole', date: 'date', textLength: 'textLength' } as const;

function isComparison(operator: string | undefined): operator is Comparison {
  return operator !== undefined && comparisons.has(operator);
}

function listed(formula: string): readonly string[] {
  try {
    const items: unknown = JSON.parse(formula);
    if (Array.isArray(items)) return items.map(String);
  } catch {
    // Older rules hold the items with commas between.
  }
  return formula.split(',').filter((item) => item !== '');
}

const day = 86_400_000;
const daysFrom1900To1970 = 25_569;

function limit(text: string, isDate: boolean): number | string {
  if (text.startsWith('=')) return text;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  return isDate ? Date.parse(`${text.slice(0, 10).replaceAll('/', '-')}T00:00:00Z`) / day + daysFrom1900To1970 : Number.NaN;
}

type Rule = XlsxValidation extends infer V ? (V extends unknown ? Omit<V, 'range' | 'strict' | 'help'> : never) : never;

function ruleOf({ type, operator, formula1 = '', formula2 = '' }: SnapshotValidation, local: (formula: string) => string): Rule | undefined {
  if (type === 'checkbox') return { list: [formula1 || 'TRUE', formula2 || 'FALSE'] };
  if (type === 'list' || type === 'listMultiple') return formula1.startsWith('=') ? { source: formula1 } : { list: listed(formula1) };
  if (type === 'custom') return { formula: local(formula1) };
  const of = compared[type as keyof typeof compared] as (typeof compared)[keyof typeof compared] | undefined;
  if (!of || !isComparison(operator)) return undefined;
  const texts = [formula1, formula2].filter((text) => text !== '');
  return { compare: operator, of, values: texts.map((text) => limit(local(text), of === 'date')) };
}

export function validationsOf(found: readonly SnapshotValidation[]): readonly XlsxValidation[] {
  return found.flatMap((validation) => {
    const help = validation.prompt || validation.error;
    return forEachRange(validation.ranges, (range, local) => {
      const rule = ruleOf(validation, local);
      return rule && { ...rule, range: areaAddress(range), strict: validation.errorStyle === stop, ...(help && { help }) };
    }).filter((rule) => rule !== undefined);
  });
}

const textComparisons = {
  beginsWith: 'startsWith', endsWith: 'endsWith', containsText: 'contains', notContainsText: 'notContains', equal: 'equal', notEqual: 'notEqual',
} as const;

function conditionOf({ subType, operator = '', value }: SnapshotConditionalFormat['rule'], local: (formula: string) => string): XlsxCondition | undefined {
  if (subType === 'formula' && typeof value === 'string') return { formula: local(value) };
  if (subType === 'number' && isComparison(operator)) return { number: operator, values: [value].flat().map(Number) };
  if (subType !== 'text') return undefined;
  const text = String(value ?? '');
  if (operator === 'containsBlanks' || operator === 'notContainsBlanks') return { blank: operator === 'containsBlanks' };
  // The engine's rule for an empty cell is text equal to nothing.
  if (text === '' && (operator === 'equal' || operator === 'notEqual')) return { blank: operator === 'equal' };
  const comparison = textComparisons[operator as keyof typeof textComparisons] as (typeof textComparisons)[keyof typeof textComparisons] | undefined;
  return comparison && { text: comparison, value: text };
}

export function conditionalFormatsOf(found: readonly SnapshotConditionalFormat[]): readonly XlsxConditionalFormat[] {
  return found.flatMap(({ rule, ranges }) => {
    const { color, background, bold, italic } = styleFields(rule.style ?? {});
    const shown = { ...(color && { color }), ...(background && { background }), ...(bold && { bold }), ...(italic && { italic }) };
    return forEachRange(ranges, (range, local) => {
      const when = rule.type === 'highlightCell' ? conditionOf(rule, local) : undefined;
      return when && { range: areaAddress(range), when, ...shown };
    }).filter((format) => format !== undefined);
  });
}
