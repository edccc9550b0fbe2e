import { CELL_INVERTED_INDEX_CACHE, IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { Injector } from './univer.ts';

const runtimes = new Map<string, IFormulaRuntimeService>();
let isGuarded = false;

/**
 * Univer remembers which values stand in which cells, and takes an array that is computed in a formula for the cells that the
 * formula fills: comparisons with such an array then find the formula's own results. So what lies where the formula being
 * calculated may spill, or in no workbook, is neither remembered nor looked up. Gives the way to forget the workbook.
 */
export function guardValueMemory(injector: Injector, unitId: string): () => void {
  runtimes.set(unitId, injector.get(IFormulaRuntimeService));
  if (!isGuarded) guard();
  return () => runtimes.delete(unitId);
}

function guard(): void {
  isGuarded = true;
  const memory = CELL_INVERTED_INDEX_CACHE;
  const canUseCache = memory.canUseCache.bind(memory);
  const set = memory.set.bind(memory);
  const setContinueBuildingCache = memory.setContinueBuildingCache.bind(memory);
  memory.canUseCache = (unitId, sheetId, column, first, last) =>
    mayBeComputed(unitId, sheetId, column, first) ? { rowsInCache: [], rowsNotInCache: [] } : canUseCache(unitId, sheetId, column, first, last);
  memory.set = (unitId, sheetId, column, value, row, isResult) => {
    if (isResult === true || !mayBeComputed(unitId, sheetId, column, row)) set(unitId, sheetId, column, value, row, isResult);
  };
  memory.setContinueBuildingCache = (unitId, sheetId, column, first, last) => {
    if (!mayBeComputed(unitId, sheetId, column, first)) setContinueBuildingCache(unitId, sheetId, column, first, last);
  };
}

function mayBeComputed(unitId: string, sheetId: string, column: number, row: number): boolean {
  const runtime = runtimes.get(unitId);
  if (runtime === undefined) return true;
  return runtime.currentSubUnitId === sheetId && column >= runtime.currentColumn && row >= runtime.currentRow;
}
