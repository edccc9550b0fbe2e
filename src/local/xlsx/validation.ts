import type { DataValidation } from '@cj-tech-master/excelts';
import type { XlsxValidation } from './book.ts';
import { excelFormula, type FormulaSurroundings } from './excel-formula.ts';
import { plainText } from './file-text.ts';

const longestList = 255;
const longestHelp = 255;
const types = { number: 'decimal', whole: 'whole', date: 'date', textLength: 'textLength' } as const;

/** A list that can't stand in the rule itself: the file format has no way to write a comma inside an item, and little room. */
export function needsOwnCells(list: readonly string[]): boolean {
  return inline(list).length > longestList + 2 || list.some((item) => /[,\n]|^\s|\s$/.test(item) || item === '');
}

function inline(list: readonly string[]): string {
  return `"${list.map((item) => plainText(item).replaceAll('"', '""')).join(',')}"`;
}

function limit(value: number | string, around: FormulaSurroundings): string | undefined {
  return typeof value === 'number' ? (Number.isFinite(value) ? String(value) : undefined) : excelFormula(value, around)?.text;
}

const day = 86_400_000;
const daysFrom1900To1970 = 25_569;

/** The library wants dates, and can't take a formula for one. */
function asDate(limitText: string): Date {
  return new Date(Math.round((Number(limitText) - daysFrom1900To1970) * day));
}

function comparison(rule: Extract<XlsxValidation, { compare: unknown }>, around: FormulaSurroundings): DataValidation | undefined {
  const limits = rule.values.map((value) => limit(value, around)).filter((value) => value !== undefined);
  const needed = rule.compare === 'between' || rule.compare === 'notBetween' ? 2 : 1;
  if (limits.length < needed) return undefined;
  const used = limits.slice(0, needed);
  const areDates = rule.of === 'date' && used.every((text) => Number.isFinite(Number(text)));
  const type = rule.of === 'date' && !areDates ? 'decimal' : types[rule.of];
  return { type, operator: rule.compare, allowBlank: true, formulae: areDates ? used.map(asDate) : used };
}

function rule(validation: XlsxValidation, listCells: string | undefined, around: FormulaSurroundings): DataValidation | undefined {
  if ('compare' in validation) return comparison(validation, around);
  if ('formula' in validation) {
    const formula = excelFormula(validation.formula, around);
    return formula && { type: 'custom', allowBlank: true, formulae: [formula.text] };
  }
  const items = 'source' in validation ? excelFormula(validation.source, { ...around, pinned: true })?.text : listCells ?? inline(validation.list);
  return items === undefined || items === '""' ? undefined : { type: 'list', allowBlank: true, formulae: [items] };
}

/** `listCells` is where a list lies that needs its own cells. Undefined when the rule can't be said in Excel. */
export function dataValidation(validation: XlsxValidation, listCells: string | undefined, around: FormulaSurroundings): DataValidation | undefined {
  const found = rule(validation, listCells, around);
  if (!found) return undefined;
  return {
    ...found,
    showErrorMessage: true,
    errorStyle: validation.strict ? 'stop' : 'warning',
    ...(validation.help && { showInputMessage: true, prompt: plainText(validation.help).slice(0, longestHelp) }),
  };
}
