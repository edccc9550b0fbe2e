import { rowsOf, type Fact, type Facts } from '../../core/plan/fact.ts';

/** The facts with rows below those of a table. */
export function withRows(facts: Facts, table: string, added: readonly Fact['cells'][]): Facts {
  const rows = rowsOf(facts, table);
  const last = Math.max(1, ...rows.map(({ row }) => row));
  return { ...facts, [table]: [...rows, ...added.map((cells, i) => ({ row: last + 1 + i, cells }))] };
}

/** The facts with other cells in some rows of a table. */
export function withCells(facts: Facts, table: string, concerns: (fact: Fact) => boolean, cells: Fact['cells']): Facts {
  return { ...facts, [table]: rowsOf(facts, table).map((fact) => (concerns(fact) ? { ...fact, cells: { ...fact.cells, ...cells } } : fact)) };
}
