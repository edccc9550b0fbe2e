import { inDataset, type Dialect } from './dialect.ts';
import type { View } from './view.ts';
import { withWorkedColumns } from './with-worked-columns.ts';

/** Worked-out tables, each after those that it reads. To add one, write its file and name it here. */
export const views: readonly View[] = [withWorkedColumns('meetings'), withWorkedColumns('deals'), withWorkedColumns('payments')];

/** What a measure reads: the table, or the view with what follows from it. */
export function sourceOf(table: string): string {
  return inDataset(views.find((view) => view.table === table)?.name ?? table);
}

export function viewStatements(dialect: Dialect): readonly string[] {
  return views.map(({ name, query }) => `CREATE OR REPLACE VIEW ${inDataset(name)} AS\n${query(dialect)}`);
}
