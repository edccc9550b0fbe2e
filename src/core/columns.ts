import { Refusal } from './refusal.ts';

/** Columns that stand side by side are of one length. */
export function besideEachOther(parameter: string, length: number, first: string, expected: number): void {
  if (length !== expected) throw new Refusal(parameter, `expected as many as there are ${first} (${expected}), found ${length}: give ranges of the same size.`);
}
