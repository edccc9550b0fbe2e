import type { Bounds, Cell } from '../core/kinds.ts';
import { exact, type Exact } from '../core/money.ts';
import { expectedInstead, Refusal } from '../core/refusal.ts';
import { shown } from '../core/whole.ts';

const { isFinite, isInteger } = Number;

export function fits(cell: unknown, { least, above, most, whole }: Bounds): cell is number {
  return (
    typeof cell === 'number' &&
    isFinite(cell) &&
    (least === undefined || cell >= least) &&
    (above === undefined || cell > above) &&
    (most === undefined || cell <= most) &&
    (!whole || isInteger(cell))
  );
}

export function exactNumber(cell: Cell, bounds: Bounds, name: string, place: string): Exact {
  return exact(number(cell, bounds, name, place));
}

export function number(cell: Cell, bounds: Bounds, name: string, place: string): number {
  const seen = typeof cell === 'number' ? shown(cell) : cell;
  return fits(seen, bounds) ? seen : refuseNumber(cell, bounds, name, place);
}

function refuseNumber(cell: Cell, bounds: Bounds, name: string, place: string): never {
  const { expected, percent, most = 0 } = bounds;
  const typedAsPercent = percent && typeof cell === 'number' && cell > most && cell <= 100;
  const sentence = expectedInstead(!percent && tooBig(cell) ? `${expected}, up to 10,000,000,000,000` : expected, cell);
  throw new Refusal(name, typedAsPercent ? `${sentence.slice(0, -1)}: for ${cell}% type ${cell}% or ${Number((cell / 100).toPrecision(12))}.` : sentence, place);
}

function tooBig(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isFinite(cell) && Math.abs(cell) > 1e13;
}
