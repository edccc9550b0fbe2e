import fc from 'fast-check';
import { toCell } from '../../src/core/money.ts';
import type { FactCell } from '../../src/core/plan/fact.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { departmentOf, typedTabs, type Department } from '../../src/workbook/department-facts.ts';
import { cellsRead } from '../../src/workbook/closing/cells-read.ts';
import { cellsOf } from '../incoming/book.ts';
import { afterClosing, sample, type Tables } from '../workbook/closing/pay-cycle.ts';
import { hostileKinds } from './kinds.ts';

export const MONTH = '2026-03';

/** The sample department with a month closed and an adjustment: no table that pay reads often is empty. */
export const tables: Tables = afterClosing({ ...sample, adjustments: [{ month: 46_082, person_id: 'P06', component: 'Fair', amount: 100, reason: 'stood at the fair' }] }, '2026-02');

/** The department as the cells of its sheets tell it. */
export function departmentWith(changed: Tables): Department {
  return departmentOf(Object.fromEntries(typedTabs.map((tab) => [tab.id, cellsOf(tab, changed[tab.id] ?? [])])));
}

/** A cell, and what stands in it instead. */
export interface Spoiled {
  readonly table: string;
  readonly place: number;
  readonly column: string;
  readonly kind: string;
  readonly cell: FactCell;
}

/** One cell of those tables, spoiled. */
export const spoiledIn = (ids: readonly string[]): fc.Arbitrary<Spoiled> =>
  fc.constantFrom(...ids.filter((id) => (tables[id] ?? []).length > 0)).chain((table) => {
    const rows = tables[table] ?? [];
    const columns = Object.entries(typedTabs.find(({ id }) => id === table)?.columns ?? {}).flatMap(([name, { derived }]) => (derived ? [] : [name]));
    return fc
      .tuple(fc.nat(rows.length - 1), fc.constantFrom(...columns), fc.constantFrom(...hostileKinds))
      .chain(([place, column, kind]) => kind.from((rows[place]?.[column] ?? '') as FactCell).map((cell) => ({ table, place, column, kind: kind.name, cell })));
  });

export const paidTables = [...cellsRead.map(({ table }) => table), 'pay_months', 'queries', 'clients', 'leads'];

export function spoil(before: Tables, { table, place, column, cell }: Spoiled): Tables {
  return { ...before, [table]: (before[table] ?? []).map((row, i) => (i === place ? { ...row, [column]: cell } : row)) };
}

export interface Line {
  readonly person: string;
  readonly component: string;
  readonly amount: number;
  readonly how: string;
}

/** What a month pays, or why it can't be said. */
export function paid(changed: Tables): readonly Line[] | Refusal {
  try {
    const { facts, rules } = departmentWith(changed);
    return payMonth(facts, rules, MONTH).map(({ person, component, amount, how }) => ({ person, component, amount: toCell(amount), how: inEnglish(how) }));
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
}
