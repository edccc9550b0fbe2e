import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { columnLetters, parseArea } from './address.ts';
import type { XlsxSheet } from './book.ts';
import { conditionalFormat } from './conditional-format.ts';
import type { FormulaSurroundings } from './excel-formula.ts';
import { cellText } from './file-text.ts';
import { dataValidation, needsOwnCells } from './validation.ts';

/** Puts a list into a column of a hidden sheet and says where. */
export type ListKeeper = (list: readonly string[]) => string;

export function listKeeper(sheetName: string, makeSheet: () => Worksheet): ListKeeper {
  const kept = new Map<string, string>();
  let sheet: Worksheet | undefined;
  return (list) => {
    const key = JSON.stringify(list);
    const known = kept.get(key);
    if (known !== undefined) return known;
    sheet ??= makeSheet();
    const column = kept.size;
    list.forEach((item, row) => { if (sheet) sheet.getCell(row + 1, column + 1).value = cellText(item); });
    const letters = columnLetters(column);
    const place = `'${sheetName}'!$${letters}$1:$${letters}$${Math.max(1, list.length)}`;
    kept.set(key, place);
    return place;
  };
}

export function writeRules(sheet: XlsxSheet, into: Worksheet, keepList: ListKeeper, around: FormulaSurroundings): void {
  for (const validation of sheet.validations) {
    const area = parseArea(validation.range);
    const listCells = 'list' in validation && needsOwnCells(validation.list) ? keepList(validation.list) : undefined;
    const rule = area && dataValidation(validation, listCells, around);
    // The library compares a range's rule cell by cell unless its key says that it is a range.
    const rules = into.dataValidations as unknown as { add(key: string, rule: DataValidation): void };
    if (rule) rules.add(`range:${validation.range.replaceAll('$', '')}`, rule);
  }
  sheet.conditionalFormats.forEach((format, index) => {
    const options = conditionalFormat(format, index + 1, around);
    if (options) into.addConditionalFormatting(options);
  });
}
