import { Thing } from './thing.ts';

export interface SheetState {
  readonly sheetId: string;
}

export function sheetThing(sheetId: string): Thing<SheetState> {
  return new Thing('Sheet', { sheetId });
}

/** A tab that the user added has a name of Univer's for its id, and Google knows numbers only. */
export function numberOf(sheetId: string): number {
  const [, number] = /^sheet-(\d+)$/.exec(sheetId) ?? [];
  return number === undefined ? [...sheetId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 1_000_000) : Number(number);
}
