import type { Point } from '../kinds.ts';
import { exact } from '../money.ts';

const step = /^(\d+(?:\.\d+)?)\s*(%?)\s*=\s*(\d+(?:\.\d+)?)\s*(%?)$/;

/** Reads steps or tiers from one cell, such as `100000 = 300; 200000 = 600` or `0 = 10%; 5000 = 12%`; nothing where the text isn't that. */
export function parseSteps(text: string): readonly Point[] | undefined {
  const points = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, from, fromSign, gives, givesSign] = step.exec(part) ?? [];
      return from && gives ? { from: exact(from).div(fromSign ? 100 : 1), gives: exact(gives).div(givesSign ? 100 : 1) } : undefined;
    });
  if (points.length === 0 || points.some((point) => point === undefined)) return undefined;
  const sorted = (points as Point[]).sort((a, b) => a.from.cmp(b.from));
  return sorted.some((point, i) => sorted[i - 1]?.from.eq(point.from)) ? undefined : sorted;
}
