import { dayOf } from '../../src/core/period.ts';
import type { FactCell, Facts } from '../../src/core/plan/fact.ts';

export type Cells = Readonly<Record<string, FactCell>>;
export type Change = (facts: Facts) => Facts;

export const day = (month: number, date: number) => dayOf(2026, month, date);

/** Rows added at the end of a table. */
export const added = (table: string, ...rows: readonly Cells[]): Change => (facts) => {
  const there = facts[table] ?? [];
  return { ...facts, [table]: [...there, ...rows.map((cells, i) => ({ row: there.length + i + 2, cells }))] };
};

/** Cells changed in the rows that a condition picks. */
export const edited = (table: string, picks: (cells: Cells) => boolean, change: Cells): Change => (facts) => ({
  ...facts,
  [table]: (facts[table] ?? []).map((fact) => (picks(fact.cells) ? { ...fact, cells: { ...fact.cells, ...change } } : fact)),
});

export const all = (...changes: readonly Change[]): Change => (facts) => changes.reduce((changed, change) => change(changed), facts);

export const person = (person_id: string, role: string, manager_id: string, from: FactCell, to: FactCell = '', grade = 'Middle'): Cells => ({ person_id, name: person_id, role, grade, manager_id, from, to });
export const payment = (cells: Cells): Cells => ({ date: day(3, 10), deal_id: '', company: '', type: 'new', tier: 'base', owner_id: 'P06', amount: 100, ...cells });
