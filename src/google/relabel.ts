import type { Addition, Relabelling } from '../workbook/found.ts';
import { HEADER } from './draw.ts';
import { keepChanged, kept } from './known-sheets.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';
import { validations } from './validations.ts';

/** The sheet is known by its new columns once it has them all; until then the step can be run again. */
export function extend(book: Book, tab: string, additions: readonly Addition[], drawn: string): void {
  const sheet = sheetOf(book, tab);
  const validation = validations();
  if (kept()[tab]?.extendedFrom === undefined) keepChanged(tab, { extendedFrom: sheet.getMaxColumns() });
  for (const { column, heading, note, format, rule } of additions) {
    const lacking = column - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    const below = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
    if (rule) below.setDataValidation(validation(rule));
    const head = sheet.getRange(1, column).setFontWeight('bold').setBackground(HEADER).setWrap(true).setNote(note);
    if (heading.startsWith('=')) head.setFormula(heading);
    else head.setValue(heading);
  }
  keepChanged(tab, { drawn, extendedFrom: undefined });
}

/** Words first, headings last: until then the sheet has headings in its old language, so that the step can be run again. */
export function relabel(book: Book, tab: string, { title, heads, words }: Relabelling): void {
  const sheet = sheetOf(book, tab);
  const first = heads.find(({ column }) => column === 1)?.heading;
  keepChanged(tab, { ...(title === null ? {} : { name: title }), ...(first == null ? {} : { head: first }) });
  if (heads.length > 0) rename(sheet, heads, words);
  if (title !== null) sheet.setName(title);
}

function rename(sheet: Sheet, heads: Relabelling['heads'], words: Relabelling['words']): void {
  const validation = validations();
  const rows = sheet.getMaxRows();
  for (const { column, pairs } of words) {
    const held = sheet.getRange(2, column, rows - 1, 1);
    const formulas = held.getFormulas();
    const cells = held.getValues().map(([cell], i) => (formulas[i]?.[0] ? null : cell));
    for (const { first, said } of runsOfWords(cells, new Map(pairs))) sheet.getRange(first + 2, column, said.length, 1).setValues(said.map((word) => [word]));
  }
  const notes = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getNotes();
  for (const { column, note } of heads) if (notes[0]) notes[0][column - 1] = note;
  sheet.getRange(1, 1, 1, notes[0]?.length ?? 1).setNotes(notes);
  for (const { column, heading, rule } of heads) {
    if (rule) sheet.getRange(2, column, rows - 1, 1).setDataValidation(validation(rule));
    if (heading !== null) sheet.getRange(1, column).setValue(heading);
  }
}

/** Words of ours below each other, blank cells between them included: all that is written, so that formulas and what else people typed stay untouched. */
function runsOfWords(cells: readonly unknown[], known: ReadonlyMap<string, string>): readonly { readonly first: number; readonly said: readonly string[] }[] {
  const runs: { first: number; said: string[] }[] = [];
  let blanks = 0;
  let isOpen = false;
  cells.forEach((cell, i) => {
    const word = typeof cell === 'string' ? known.get(cell) : undefined;
    if (word === undefined) {
      blanks += 1;
      isOpen &&= cell === '';
      return;
    }
    if (!isOpen) runs.push({ first: i, said: [] });
    runs[runs.length - 1]?.said.push(...Array.from({ length: isOpen ? blanks : 0 }, () => ''), word);
    [isOpen, blanks] = [true, 0];
  });
  return runs;
}
