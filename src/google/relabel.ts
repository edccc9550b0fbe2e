import type { Addition, Relabelling } from '../workbook/found.ts';
import { HEADER } from './draw.ts';
import { keepChanged } from './known-sheets.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';
import { validations } from './validations.ts';

export function extend(book: Book, tab: string, additions: readonly Addition[]): void {
  const sheet = sheetOf(book, tab);
  const validation = validations();
  for (const { column, heading, note, format, rule } of additions) {
    const lacking = column - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    const below = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
    if (rule) below.setDataValidation(validation(rule));
    const head = sheet.getRange(1, column).setFontWeight('bold').setBackground(HEADER).setWrap(true).setNote(note);
    if (heading.startsWith('=')) head.setFormula(heading);
    else head.setValue(heading);
  }
  const [last] = additions.slice(-1);
  if (last) keepChanged(tab, { drawn: last.drawn });
}

/** Words first, headings last: until then the sheet counts as one in its old language, so that the step can be run again. */
export function relabel(book: Book, tab: string, { title, heads, words }: Relabelling): void {
  const sheet = sheetOf(book, tab);
  if (title !== null) sheet.setName(title);
  const first = heads.find(({ column }) => column === 1)?.heading;
  if (heads.length > 0) rename(sheet, heads, words);
  keepChanged(tab, { ...(title === null ? {} : { name: title }), ...(first == null ? {} : { head: first }) });
}

function rename(sheet: Sheet, heads: Relabelling['heads'], words: Relabelling['words']): void {
  const validation = validations();
  const rows = sheet.getMaxRows();
  for (const { column, pairs } of words) {
    const known = new Map(pairs);
    const held = sheet.getRange(2, column, rows - 1, 1);
    const cells = held.getValues();
    const changed = cells.map(([cell]) => [known.get(String(cell)) ?? cell]);
    if (changed.some(([cell], i) => cell !== cells[i]?.[0])) held.setValues(changed);
  }
  const notes = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getNotes();
  for (const { column, heading, note, rule } of heads) {
    if (notes[0]) notes[0][column - 1] = note;
    if (rule) sheet.getRange(2, column, rows - 1, 1).setDataValidation(validation(rule));
    if (heading !== null) sheet.getRange(1, column).setValue(heading);
  }
  sheet.getRange(1, 1, 1, notes[0]?.length ?? 1).setNotes(notes);
}
