import type { Block, Plain } from './found.ts';
import { fingerprint } from './incoming/marks.ts';

/** One write of a step: cells emptied, rows, or a sheet that warns whoever edits it. */
export type Write =
  | { readonly tab: string; readonly clears: readonly string[] }
  | { readonly tab: string; readonly row: number; readonly blocks: readonly Block[] }
  | { readonly tab: string; readonly warnsEditors: 'begun' | 'resumed' };

/** A step that writes several tabs, one after the other and alone: it's refused where one of them holds something else than was read. */
export interface Commit {
  /** A mark of what each tab held. */
  readonly held: Readonly<Record<string, string>>;
  readonly writes: readonly Write[];
}

/** A mark of all that a sheet holds. */
export function sheetMark(values: readonly (readonly Plain[])[]): string {
  return fingerprint(values, (values[0] ?? []).map((_, i) => i + 1));
}
