import { fn, literal } from './formula.ts';

/** A bar of so many blocks in a cell, forty at most. */
export function bar(blocks: string): string {
  return fn('REPT', literal('█'), fn('IF', fn('ISNUMBER', blocks), fn('MAX', 0, fn('MIN', 40, fn('ROUND', blocks, 0))), 0));
}
