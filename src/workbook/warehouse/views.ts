import { derivedColumns, type DerivedColumn } from '../../core/plan/derived.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { withNames } from './sql.ts';
import { workedColumns } from './worked-columns.ts';

/** A table that is worked out: which one of the evaluator's it is, by what name it stands in the warehouse, and its query. */
export interface View {
  readonly table: string;
  readonly name: string;
  readonly query: (dialect: Dialect) => string;
}

/** Worked-out tables, each after those that it reads. To add one, write its file and name it here. */
export const views: readonly View[] = [withWorkedColumns('deals'), withWorkedColumns('payments')];

/** What a measure reads: the table, or the view with what follows from it. */
export function sourceOf(table: string): string {
  return inDataset(views.find((view) => view.table === table)?.name ?? table);
}

export function viewStatements(dialect: Dialect): readonly string[] {
  return views.map(({ name, query }) => `CREATE OR REPLACE VIEW ${inDataset(name)} AS\n${query(dialect)}`);
}

/** A table with its derived columns, each worked out from the table with those before it. */
function withWorkedColumns(table: string): View {
  return {
    table,
    name: `${table}_worked_out`,
    query: (dialect) => {
      const columns = derivedColumns.filter((one) => one.table === table).map(({ column }) => column);
      const steps = columns.map((name, i) => {
        const { joins = '', is } = workedColumns[`${table}.${name}` as DerivedColumn](dialect.column, dialect);
        const before = i === 0 ? inDataset(table) : `with_${columns[i - 1] ?? ''}`;
        return [`with_${name}`, `SELECT t.*, ${is} AS ${dialect.column(name)}\nFROM ${before} AS t\n${joins}`.trimEnd()] as const;
      });
      return withNames(steps, `SELECT * FROM with_${columns[columns.length - 1] ?? ''}`);
    },
  };
}
