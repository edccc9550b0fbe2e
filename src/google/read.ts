import type { Cell } from '../core/kinds.ts';
import type { Facts } from '../core/plan/fact.ts';
import { withDerived } from '../core/plan/derived.ts';
import { readRules } from '../core/plan/read-rules.ts';
import type { Rule } from '../core/plan/rule.ts';
import { columnsFound, factsOf } from '../workbook/facts.ts';
import { tabs } from '../workbook/tabs.ts';
import { findMarked } from './find.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Department {
  readonly facts: Facts;
  readonly rules: readonly Rule[];
}

/** Everything that people typed, read in two calls a tab. */
export function readDepartment(book: Book): Department {
  const marked = findMarked(book);
  const typed = tabs.filter(({ formulas }) => !formulas);
  const facts: Facts = Object.fromEntries(typed.map((tab) => [tab.id, factsOf(tab, valuesOf(sheetOf(marked, tab.id)))]));
  return { facts: withDerived(facts), rules: readRules(facts['pay_plan'] ?? [], 'Pay plan') };
}

/** The rows that a tab shows, cells by column. */
export function readRows(book: Book, id: string): readonly Readonly<Record<string, Cell>>[] {
  const tab = tabs.find((one) => one.id === id);
  if (!tab) throw new Error(`There is no tab ${id}.`);
  const [header = [], ...body] = valuesOf(sheetOf(findMarked(book), id));
  const names = columnsFound(tab, header);
  return body.map((row) => Object.fromEntries(names.flatMap((name, i) => (name === '' ? [] : [[name, row[i]]]))));
}

export function sheetOf(marked: ReadonlyMap<string, Sheet>, id: string): Sheet {
  const sheet = marked.get(id);
  if (!sheet) throw new Error(`The tab ${tabs.find((tab) => tab.id === id)?.title ?? id} is missing: build the workbook to restore it.`);
  return sheet;
}

function valuesOf(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.getDataRange().getValues() as Cell[][];
}
