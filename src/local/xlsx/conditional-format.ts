import type { ConditionalFormattingOptions, Style } from '@cj-tech-master/excelts';
import type { Comparison, XlsxCondition, XlsxConditionalFormat } from './book.ts';
import { address, parseArea } from './address.ts';
import { argb } from './color.ts';
import { excelFormula, type FormulaSurroundings } from './excel-formula.ts';
import { plainText } from './file-text.ts';

const signs: Readonly<Record<Exclude<Comparison, 'between' | 'notBetween'>, string>> = {
  equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=',
};

function quoted(text: string): string {
  return `"${plainText(text).slice(0, 255).replaceAll('"', '""')}"`;
}

function comparesNumber(cell: string, comparison: Comparison, [first = 0, second = first]: readonly number[]): string {
  if (comparison === 'between') return `${cell}>=${first},${cell}<=${second}`;
  if (comparison === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${signs[comparison]}${first}`;
}

function comparesText(cell: string, { text: comparison, value }: Extract<XlsxCondition, { text: unknown }>): string {
  const text = quoted(value);
  // Not SEARCH: '?' and '*' would be wildcards there.
  const has = `ISNUMBER(FIND(UPPER(${text}),UPPER(${cell})))`;
  const byComparison = {
    startsWith: `LEFT(${cell},${value.length})=${text}`,
    endsWith: `RIGHT(${cell},${value.length})=${text}`,
    contains: has,
    notContains: `NOT(${has})`,
    equal: `${cell}&""=${text}`,
    notEqual: `${cell}&""<>${text}`,
  };
  return byComparison[comparison];
}

/** The rule as a formula about the first cell: Excel's own number rules would count a blank cell as 0, which Google's don't. */
function ruleFormula(when: XlsxCondition, cell: string, around: FormulaSurroundings): string | undefined {
  if ('formula' in when) return excelFormula(when.formula, around)?.text;
  if ('blank' in when) return when.blank ? `LEN(TRIM(${cell}))=0` : `LEN(TRIM(${cell}))>0`;
  if ('text' in when) return comparesText(cell, when);
  return when.values.every(Number.isFinite) ? `AND(ISNUMBER(${cell}),${comparesNumber(cell, when.number, when.values)})` : undefined;
}

function style(format: XlsxConditionalFormat): Partial<Style> {
  const bgColor = argb(format.background);
  const color = argb(format.color);
  const font = { ...(format.bold && { bold: true }), ...(format.italic && { italic: true }), ...(color && { color }) };
  return {
    ...(bgColor && { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}

/** Undefined when the range or the formula isn't one for Excel. */
export function conditionalFormat(format: XlsxConditionalFormat, priority: number, around: FormulaSurroundings): ConditionalFormattingOptions | undefined {
  const area = parseArea(format.range);
  const formula = area && ruleFormula(format.when, address(area.startRow, area.startColumn), around);
  if (formula === undefined) return undefined;
  return { ref: format.range.replaceAll('$', ''), rules: [{ type: 'expression', priority, formulae: [formula], style: style(format) }] };
}
