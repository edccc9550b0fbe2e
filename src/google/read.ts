import type { Cell } from '../core/kinds.ts';
import type { Facts } from '../core/plan/fact.ts';
import { withDerived } from '../core/plan/derived.ts';
import { readRules } from '../core/plan/read-rules.ts';
import type { Rule } from '../core/plan/rule.ts';
import { columnsFound, factsOf } from '../workbook/facts.ts';
import type { Tab } from '../workbook/tab.ts';
import { tabs } from '../workbook/tabs.ts';
import { findMarked, findTab } from './find.ts';

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
  const facts: Facts = Object.fromEntries(typed.map((tab) => [tab.id, factsOf(tab, valuesOf(marked.get(tab.id) ?? findTab(book, tab)))]));
  return { facts: withDerived(facts), rules: readRules(facts['pay_plan'] ?? [], 'Pay plan') };
}

/** The rows that a tab shows, cells by column. */
export function readRows(book: Book, tab: Tab): readonly Readonly<Record<string, Cell>>[] {
  const [header = [], ...body] = valuesOf(findTab(book, tab));
  const names = columnsFound(tab, header);
  return body.map((row) => Object.fromEntries(names.flatMap((name, i) => (name === '' ? [] : [[name, row[i]]]))));
}

function valuesOf(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.getDataRange().getValues() as Cell[][];
}
