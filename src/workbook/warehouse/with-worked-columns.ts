import { derivedColumns, type DerivedColumn } from '../../core/plan/derived.ts';
import { inDataset } from './dialect.ts';
import { withNames } from './sql.ts';
import type { View } from './view.ts';
import { workedColumns } from './worked-columns.ts';

/** A table with its derived columns, each worked out from the table with those before it. */
export function withWorkedColumns(table: string): View {
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
