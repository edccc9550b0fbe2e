import type { Month } from '../core/period.ts';
import type { Cell, Grid } from '../core/kinds.ts';
import type { Row } from '../workbook/draft.ts';
import type { Written } from '../workbook/tab.ts';

/** A function as the reference shows it. */
export interface FunctionEntry {
  readonly name: string;
  readonly signature: string;
  readonly summary: string;
  readonly takes: readonly { readonly name: string; readonly help: string }[];
  readonly examples: readonly { readonly formula: string; readonly cells?: Grid; readonly shows: Cell | Grid }[];
}

interface PackedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Written[])[];
}

/** What the build puts into the page. */
declare const BUILT_IN: {
  readonly version: string;
  readonly functions: readonly FunctionEntry[];
  readonly sample: { readonly last: Month; readonly months: number; readonly tables: Readonly<Record<string, PackedTable>> };
};

export const { version, functions, sample } = BUILT_IN;

/** The sample department's rows by tab. */
export function sampleTables(): Readonly<Record<string, readonly Row[]>> {
  return Object.fromEntries(Object.entries(sample.tables).map(([tab, { columns, rows }]) => [tab, rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? ''])))]));
}
