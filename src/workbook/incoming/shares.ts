import { readNumber, type Decimal } from './decimals.ts';
import type { Guess } from './guess.ts';

/** What a column's shares without a sign are: shares of one, or percentages. */
export const scales = ['share', 'percent'] as const;

export type Scale = (typeof scales)[number];

/** What they are: shares where none is above one, and else for the user to say. */
export function recogniseScale(texts: readonly string[], decimal: Decimal): Guess<Scale> {
  const isMore = texts.some((text) => !text.includes('%') && Math.abs(readNumber(text, decimal) ?? 0) > 1);
  return isMore ? { value: 'percent', isCertain: false } : { value: 'share', isCertain: true };
}

/** The share that a text means; undefined where it's no number. */
export function readShare(text: string, decimal: Decimal, scale: Scale): number | undefined {
  return readNumber(scale === 'percent' && !text.includes('%') ? `${text}%` : text, decimal);
}
