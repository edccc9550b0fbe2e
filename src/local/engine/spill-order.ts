import type { IRange, IUnitRange } from '@univerjs/core';
import { FormulaDataModel, ICalculateFormulaService, IDependencyManagerService } from '@univerjs/engine-formula';
import type { Injector } from './univer.ts';

/** What we use of Univer's calculation though it is private there: hence the pinned version and its test. */
interface Calculation {
  _getArrayFormulaDirtyRangeAndExcludedRange(): { dirtyRanges: readonly IUnitRange[]; excludedCell: object };
}

/**
 * Univer orders formulas by the cells that they stand in and then calculates once more whatever reads a filled cell: a reader of a block that is made from a block sees old values.
 * Here a formula counts as standing in every cell that it filled the last time, so that one pass in the right order does.
 */
export function orderBySpills(injector: Injector, filledBefore: (sheetId: string, row: number, column: number) => IRange | undefined): void {
  const formulas = injector.get(FormulaDataModel);
  const dependencies = injector.get(IDependencyManagerService);
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  const searchReaders = dependencies.searchDependency.bind(dependencies);
  const filledFrom = ({ unitId, sheetId, range }: IUnitRange): IRange | undefined => formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn] ?? filledBefore(sheetId, range.startRow, range.startColumn);
  dependencies.searchDependency = (places, except) =>
    searchReaders(places.map((place) => (isOneCell(place.range) ? { ...place, range: filledFrom(place) ?? place.range } : place)), except);
  calculation._getArrayFormulaDirtyRangeAndExcludedRange = () => ({ dirtyRanges: [], excludedCell: {} });
}

function isOneCell({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}
