import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { XlsxBook, XlsxSheet } from './book.ts';
import { styleBook } from './cell-style.ts';
import { argb } from './color.ts';
import { definedNames, namesInFormulas } from './defined-names.ts';
import { saveWorkbook } from './package-parts.ts';
import { sheetNames } from './sheet-names.ts';
import { listKeeper, writeRules } from './write-rules.ts';
import { writeSheet } from './write-sheet.ts';

export type * from './book.ts';

const listsSheet = 'Lists of choices';
const emptySheet: XlsxSheet = { name: 'Sheet1', cells: [], columnWidths: [], frozenRows: 0, frozenColumns: 0, validations: [], conditionalFormats: [] };

/** A workbook that shows no sheet at all doesn't open. */
function withOneShown(sheets: readonly XlsxSheet[]): readonly XlsxSheet[] {
  if (sheets.some(({ hidden }) => !hidden)) return sheets;
  const [first = emptySheet, ...rest] = sheets;
  return [{ ...first, hidden: false }, ...rest];
}

function addSheet(workbook: Workbook, sheet: XlsxSheet, name: string): Worksheet {
  const { frozenRows: ySplit, frozenColumns: xSplit } = sheet;
  const tabColor = argb(sheet.tabColor);
  return workbook.addWorksheet(name, {
    views: ySplit > 0 || xSplit > 0 ? [{ state: 'frozen', xSplit, ySplit }] : [{ state: 'normal' }],
    state: sheet.hidden ? 'hidden' : 'visible',
    ...(tabColor && { properties: { tabColor } }),
  });
}

export interface XlsxOptions {
  /** 'anything': also array formulas that older LibreOffice, or any, would show as #NAME? are saved as values. By default they stay formulas, for Excel. */
  readonly opensIn?: 'excel' | 'anything';
}

/** The workbook as an .xlsx file. What Excel can't calculate is written as its value, with the formula in a note. */
export async function toXlsx(book: XlsxBook, { opensIn = 'excel' }: XlsxOptions = {}): Promise<Uint8Array> {
  const sheets = withOneShown(book.sheets);
  const inFile = sheetNames([...sheets.map(({ name }) => name), listsSheet]);
  const listsName = inFile.inOrder.at(-1) ?? listsSheet;
  const names = definedNames(book.names, inFile.byName);
  const around = { sheets: inFile.byName, names: namesInFormulas(names) };
  const workbook = new Workbook();
  workbook.creator = 'Saleswright';
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: sheets.findIndex(({ hidden }) => !hidden), visibility: 'visible' }];
  const added = sheets.map((sheet, index) => addSheet(workbook, sheet, inFile.inOrder[index] ?? sheet.name));
  const keepList = listKeeper(listsName, () => workbook.addWorksheet(listsName, { state: 'veryHidden' }));
  const styleOf = styleBook();
  let hasArrays = false;
  added.forEach((worksheet, index) => {
    const sheet = sheets[index] ?? emptySheet;
    if (writeSheet(sheet, worksheet, { around, styleOf, keepsNewest: opensIn === 'excel' })) hasArrays = true;
    writeRules(sheet, worksheet, keepList, around);
  });
  return saveWorkbook(workbook, names, hasArrays);
}
