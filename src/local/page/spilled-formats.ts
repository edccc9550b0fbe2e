import { ConditionalFormattingRuleModel, ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import type { ICellData } from '@univerjs/core';
import type { Injector } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';

/** What we use of Univer's view of rules though it is private there: hence the pinned version and its test. */
interface RuleView {
  _createRuleCalculateUnitInstance(unitId: string, sheetId: string, rule: unknown): { _context: { getCellValue: (row: number, column: number) => ICellData } } | undefined;
}

/** Lets conditional formats see what array formulas spill, which Univer's own reader of cells doesn't; gives what makes them look again. */
export function formatSpilledCells(injector: Injector, book: Workbook): () => void {
  const views = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const inside = views as unknown as RuleView;
  const create = inside._createRuleCalculateUnitInstance.bind(views);
  inside._createRuleCalculateUnitInstance = (unit, sheetId, rule) => {
    const made = create(unit, sheetId, rule);
    if (made) made._context.getCellValue = (row, column) => book.grid.cell(sheetId, row, column) ?? {};
    return made;
  };
  return () => {
    for (const sheetId of book.tabs.ids()) for (const { cfId } of rules.getSubunitRules(book.unitId, sheetId) ?? []) views.markRuleDirty(book.unitId, sheetId, cfId);
  };
}
