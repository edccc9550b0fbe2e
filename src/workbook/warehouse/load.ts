import { letters } from '../formula.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW, typedColumns, warehouseTabs } from './schema.ts';

/** The address that stands for the company's own workbook. */
const WORKBOOK = 'https://docs.google.com/spreadsheets/d/YOUR_WORKBOOK';

/** From the workbook, in English, into the tables: BigQuery reads each tab as it stands, and rows take the place of those before. BigQuery only. */
export function loadStatements({ column }: Dialect): readonly string[] {
  return warehouseTabs.flatMap((tab) => {
    const sheet = inDataset(`sheet_${tab.id}`);
    const typed = typedColumns(tab);
    const types = new Map(typed);
    const names = Object.keys(tab.columns);
    const columns = names.map((name) => `  ${column(name)} ${types.get(name) ?? 'STRING'}`);
    const own = typed.map(([name]) => column(name)).join(', ');
    return [
      `CREATE OR REPLACE EXTERNAL TABLE ${sheet} (\n${columns.join(',\n')}\n) OPTIONS (format = 'GOOGLE_SHEETS', uris = ['${WORKBOOK}'], sheet_range = '${tab.title}!A:${letters(names.length - 1)}', skip_leading_rows = 1)`,
      `TRUNCATE TABLE ${inDataset(tab.id)}`,
      `INSERT INTO ${inDataset(tab.id)} (${own}, ${SHEET_ROW})\nSELECT ${own}, ROW_NUMBER() OVER () + 1 FROM ${sheet} WHERE ${typed.map(([name]) => `${column(name)} IS NOT NULL`).join(' OR ')}`,
    ];
  });
}
