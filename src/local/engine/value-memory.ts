import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer remembers which values stand in which cells, also of arrays that a formula computes on its way, and while cells that it
 * remembers are calculated anew: comparisons then find values that aren't there. Comparing anew costs little.
 */
export function forgetValues(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
