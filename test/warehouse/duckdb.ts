import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { isoDay } from '../../src/core/period.ts';
import { rowsOf, type Fact, type Facts } from '../../src/core/plan/fact.ts';
import { credits } from '../../src/workbook/tabs/credits.ts';
import { creditSources } from '../../src/workbook/warehouse/credits.ts';
import { inDataset } from '../../src/workbook/warehouse/dialect.ts';
import { duckDb } from '../../src/workbook/warehouse/duckdb.ts';
import { typedColumns, warehouseTabs } from '../../src/workbook/warehouse/schema.ts';
import { statements } from '../../src/workbook/warehouse/warehouse.ts';
import { library } from './library.ts';

const BATCH = 1_000;

export type Answer = Readonly<Record<string, string | number | boolean | null>>;

export interface Warehouse {
  /** Rows of a query; decimals and days as texts. */
  readonly ask: (query: string) => Promise<readonly Answer[]>;
  readonly close: () => void;
}

/** All rows of a table or view as JSON, in the order of the sheet: what BigQuery's TO_JSON_STRING is there. */
export const jsonOf = (source: string) => `(SELECT CAST(to_json(LIST(t ORDER BY t.sheet_row)) AS VARCHAR) FROM ${source} AS t)`;

/** A warehouse in memory with a department's typed facts, and Credits as the library works them out of them, built by the statements that we ship. A file may load a blank text either way. */
export async function warehouseOf(facts: Facts, blankText: 'NULL' | "''" = 'NULL'): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const statement of statements(duckDb)) await connection.run(statement);
  for (const tab of warehouseTabs) await fill(connection, tab, rowsOf(facts, tab.id), blankText);
  const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson() as readonly Answer[];
  await fillCredits(connection, ask);
  return {
    ask,
    close: () => connection.closeSync(),
  };
}

async function fillCredits(connection: DuckDBConnection, ask: Warehouse['ask']): Promise<void> {
  const [row = {}] = await ask(`SELECT ${creditSources.map((source, i) => `${jsonOf(source)} AS given_${i}`).join(', ')}`);
  const given = creditSources.map((_, i) => (row[`given_${i}`] ?? 'null') as string) as Parameters<typeof library.creditLines>;
  const columns = typedColumns(credits).map(([name]) => name as keyof ReturnType<typeof library.creditLines>[number]);
  for (const [i, line] of library.creditLines(...given).entries()) {
    const values = columns.map((name) => (line[name] === null ? 'NULL' : `'${line[name].replaceAll("'", "''")}'`));
    await connection.run(`INSERT INTO ${inDataset(credits.id)} VALUES (${values.join(', ')}, ${i + 2})`);
  }
}

async function fill(connection: DuckDBConnection, tab: (typeof warehouseTabs)[number], rows: readonly Fact[], blankText: string): Promise<void> {
  const columns = typedColumns(tab);
  for (let from = 0; from < rows.length; from += BATCH) {
    const values = rows.slice(from, from + BATCH).map(({ row, cells }) => `(${[...columns.map(([name, type]) => written(cells[name] ?? '', type, blankText)), row].join(', ')})`);
    await connection.run(`INSERT INTO ${inDataset(tab.id)} VALUES ${values.join(', ')}`);
  }
}

/** A cell as a file for a warehouse holds it: a day as text; nothing where it's blank, or not what its column holds. */
function written(cell: Fact['cells'][string], type: string, blankText: string): string {
  if (cell === '') return type === 'STRING' ? blankText : 'NULL';
  if (type === 'STRING') return `'${String(cell).replaceAll("'", "''")}'`;
  if (type === 'BOOL') return typeof cell === 'boolean' ? String(cell) : 'NULL';
  if (typeof cell !== 'number') return 'NULL';
  return type === 'DATE' ? `'${isoDay(cell)}'` : `'${String(cell)}'`;
}
