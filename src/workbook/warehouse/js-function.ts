import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';

/** Where the library is put; the text that stands for the company's own bucket. */
const BUCKET = 'YOUR_BUCKET';
const LIBRARY = 'payout-lines.js';

/** A function of the library that takes texts and gives rows of texts: BigQuery only, as only there a query can call JavaScript. */
export function libraryFunction(name: string, calls: string, takes: readonly string[], gives: readonly string[], { column }: Dialect): string {
  return `CREATE OR REPLACE FUNCTION ${inDataset(name)}(${takes.map((one) => `${one} STRING`).join(', ')})
RETURNS ARRAY<STRUCT<${gives.map((one) => `${column(one)} STRING`).join(', ')}>>
LANGUAGE js OPTIONS (library = ['gs://${BUCKET}/${LIBRARY}'])
AS r"""return saleswright.${calls}(${takes.join(', ')});"""`;
}

/** All rows of a table or view as one JSON text, in the order of the sheet; null in it where there are none. */
export function jsonOf(source: string): string {
  return `(SELECT TO_JSON_STRING(ARRAY_AGG(t ORDER BY t.${SHEET_ROW})) FROM ${source} AS t)`;
}
