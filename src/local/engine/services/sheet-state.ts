import { Thing } from './thing.ts';

export interface SheetState {
  readonly sheetId: string;
}

export function sheetThing(sheetId: string): Thing<SheetState> {
  return new Thing('Sheet', { sheetId });
}
