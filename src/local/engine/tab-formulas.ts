import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Injector } from './univer.ts';

/** When cells of one tab are written, Univer collects the formulas of all tabs to find those of that one: here it collects no others. */
export function collectFormulasByTab(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const [update, collectAll] = [formulas.updateFormulaData.bind(formulas), formulas.getFormulaData.bind(formulas)];
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    formulas.getFormulaData = () => ({ [unitId]: { [sheetId]: formulas.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      formulas.getFormulaData = collectAll;
    }
  };
}
