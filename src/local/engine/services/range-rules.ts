import type { Area } from '../address.ts';
import { dimensionsChecked, eachCell, mapCells } from './cells.ts';
import type { ValidationSpec } from './data-validation.ts';
import { validationAt, validate } from './data-validation.ts';
import type { Methods } from './thing.ts';
import { SELF, stateOf } from './thing.ts';

/** Notes, validations and checkboxes. */
export const rangeRules: Methods<Area> = {
  setNote: (run, area, text: string | null) => {
    eachCell(area, (row, column) => run.book.rules.setNote(area.sheetId, row, column, text ?? ''));
    return SELF;
  },
  setNotes: (run, area, block: readonly (readonly (string | null)[])[]) => {
    dimensionsChecked(area, block);
    eachCell(area, (row, column) => run.book.rules.setNote(area.sheetId, row, column, block[row - area.row]?.[column - area.column] ?? ''));
    return SELF;
  },
  getNote: (run, area) => run.book.rules.note(area.sheetId, area.row, area.column),
  getNotes: (run, area) => mapCells(area, (row, column) => run.book.rules.note(area.sheetId, row, column)),
  setDataValidation: (run, area, rule: unknown) => {
    validate(run, [area], specOf(rule));
    return SELF;
  },
  setDataValidations: (run, area, block: readonly (readonly unknown[])[]) => {
    dimensionsChecked(area, block);
    for (const [spec, areas] of grouped(area, block)) validate(run, areas, spec);
    return SELF;
  },
  getDataValidation: (run, area) => validationAt(run, area.sheetId, area.row, area.column),
  getDataValidations: (run, area) => mapCells(area, (row, column) => validationAt(run, area.sheetId, row, column)),
  insertCheckboxes: async (run, area) => {
    validate(run, [area], { criteria: 'CHECKBOX', values: [], isInvalidAllowed: false, helpText: null });
    await run.book.grid.settle();
    eachCell(area, (row, column) => {
      const cell = run.book.grid.cell(area.sheetId, row, column);
      if (cell?.v == null && cell?.f == null) run.book.contents.put(area.sheetId, row, column, false);
    });
    return SELF;
  },
  createFilter: (run, area) => {
    run.book.grid.commit();
    run.book.rules.filter(area);
  },
};

function specOf(rule: unknown): ValidationSpec | null {
  return rule === null || rule === undefined ? null : stateOf<ValidationSpec>('DataValidation', rule);
}

/** Cells below each other with the same rule become one area, so that a column is one rule in the engine. */
function grouped(area: Area, block: readonly (readonly unknown[])[]): Map<ValidationSpec | null, Area[]> {
  const groups = new Map<ValidationSpec | null, Area[]>();
  for (let column = 0; column < area.columns; column++) {
    for (let row = 0, end = 0; row < area.rows; row = end) {
      const spec = specOf(block[row]?.[column]);
      for (end = row + 1; end < area.rows && specOf(block[end]?.[column]) === spec; end++);
      const part = { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rows: end - row, columns: 1 };
      groups.set(spec, [...(groups.get(spec) ?? []), part]);
    }
  }
  return groups;
}
