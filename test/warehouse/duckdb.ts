import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { isoDay } from '../../src/core/period.ts';
import { withCredits } from '../../src/core/plan/credited.ts';
import { rowsOf, type Fact, type Facts } from '../../src/core/plan/fact.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { inDataset } from '../../src/workbook/warehouse/dialect.ts';
import { duckDb } from '../../src/workbook/warehouse/duckdb.ts';
import { typedColumns, warehouseTabs } from '../../src/workbook/warehouse/schema.ts';
import { statements } from '../../src/workbook/warehouse/warehouse.ts';

const BATCH = 1_000;

export type Answer = Readonly<Record<string, string | number | boolean | null>>;

export interface Warehouse {
  /** Rows of a query; decimals and days as texts. */
  readonly ask: (query: string) => Promise<readonly Answer[]>;
  readonly close: () => void;
}

/** A warehouse in memory with a department's typed facts, built by the statements that we ship. A file may load a blank text either way. */
export async function warehouseOf(facts: Facts, blankText: 'NULL' | "''" = 'NULL'): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const statement of statements(duckDb)) await connection.run(statement);
  const all = withCredits(facts, readRules(rowsOf(facts, 'pay_plan')));
  for (const tab of warehouseTabs) await fill(connection, tab, rowsOf(all, tab.id), blankText);
  return {
    ask: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson() as readonly Answer[],
    close: () => connection.closeSync(),
  };
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
