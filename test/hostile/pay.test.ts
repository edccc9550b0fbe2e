import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLAG } from '../../src/core/plan/flag.ts';
import { periodsOf } from '../../src/core/plan/people.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { unreadCells } from '../../src/workbook/closing/unread-cells.ts';
import { sample } from '../workbook/closing/pay-cycle.ts';
import { departmentWith, MONTH, paid, paidTables, spoil, spoiledIn, tables, type Line, type Spoiled } from './department.ts';

const before = paid(tables) as readonly Line[];
const of = (lines: readonly Line[], person: string) => lines.filter((line) => line.person === person);

/** Tables whose rows are somebody's own. */
const personal = ['daily', 'meetings', 'payments', 'absences', 'quotas', 'adjustments', 'client_revenue', 'touches'];
const naming = /(?:^|_)(?:person|owner|seller|manager)_id$|^booked_by$/;

/** Whom a row may concern: those whom it names, before or after, and everyone above them. */
function concerned({ table, place, cell }: Spoiled): ReadonlySet<string> {
  const row = tables[table]?.[place] ?? {};
  const named = [cell, ...Object.entries(row).flatMap(([name, one]) => (naming.test(name) ? [one] : []))].map(String);
  const managers = new Map(periodsOf(departmentWith({ team: sample['team'] ?? [] }).facts['team'] ?? []).map(({ person, manager }) => [person, manager]));
  const above = (person: string): readonly string[] => (person === '' || !managers.has(person) ? [person] : [person, ...above(managers.get(person) ?? '')]);
  return new Set(named.flatMap(above));
}

describe('whatever stands in a cell', () => {
  test('a month is worked out to the cent, or refused in a sentence that says where', () => {
    fc.assert(
      fc.property(fc.array(spoiledIn(paidTables), { minLength: 1, maxLength: 3 }), (all) => {
        const lines = paid(all.reduce(spoil, tables));
        if (lines instanceof Refusal) {
          expect(lines.parameter === 'Settings' || /^row \d+/.test(lines.place)).toBe(true);
          expect(lines.message).toMatch(/expected .*(found|date)/);
          return;
        }
        for (const { amount, how } of lines) expect([Number.isFinite(amount), Math.round(amount * 100) / 100, how.startsWith(FLAG) && how.length > 2000, /NaN|Infinity|undefined|\[object/.test(how)]).toEqual([true, amount, false, false]);
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  test('nobody else is paid otherwise', () => {
    fc.assert(
      fc.property(spoiledIn(personal), (one) => {
        const lines = paid(spoil(tables, one));
        const theirs = concerned(one);
        if (lines instanceof Refusal || theirs.has('DEPT')) return;
        for (const person of new Set(before.map((line) => line.person))) if (!theirs.has(person)) expect(of(lines, person)).toEqual(of(before, person));
      }),
      { numRuns: 120, seed: 2 },
    );
  });

  /** What no column of its kind can mean. */
  const senseless = ['text that begins with =', 'text that begins with +, - or @', 'HTML', 'a very long text', 'characters without width', 'characters that turn the direction of text around', 'a number too large', 'a date typed as text', 'an error'];

  test('what can mean nothing there never changes pay in silence: it is refused, or flagged on a line, or named with its table, row and column before the month is closed', () => {
    const read = ['daily', 'meetings', 'deals', 'payments', 'absences', 'quotas', 'adjustments', 'client_revenue', 'touches', 'products', 'holidays'];
    const isName = ({ column, kind, cell }: Spoiled) => /^(component|client_id|reason)$/.test(column) || cell === '' || !senseless.includes(kind);
    fc.assert(
      fc.property(spoiledIn(read).filter((one) => !isName(one)), (one) => {
        const changed = spoil(tables, one);
        const lines = paid(changed);
        if (lines instanceof Refusal || JSON.stringify(lines) === JSON.stringify(before)) return;
        const isFlagged = lines.some((line) => line.how.startsWith(FLAG));
        const isNamed = unreadCells(departmentWith(changed).facts, MONTH).some(({ table, row, column }) => table === one.table && row === one.place + 2 && column === one.column);
        expect({ ...one, isTold: isFlagged || isNamed }).toEqual({ ...one, isTold: true });
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test('the sample names no cell', () => {
    for (const month of ['2026-01', '2026-03', '2026-06']) expect(unreadCells(departmentWith(tables).facts, month)).toEqual([]);
  });
});

describe('rows in another order', () => {
  /** Holidays, quotas and all the rest say the same in any order; ids that stand twice don't, as the first row of an id counts. */
  test('pay the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('daily', 'meetings', 'deals', 'payments', 'absences', 'quotas', 'client_revenue', 'touches', 'products', 'holidays', 'closed_months', 'settings', 'leads'), fc.infiniteStream(fc.nat(1_000_000)), (table, order) => {
        const sorted = (tables[table] ?? []).map((row) => ({ row, by: order.next().value ?? 0 })).sort((a, b) => a.by - b.by).map(({ row }) => row);
        expect(paid({ ...tables, [table]: sorted })).toEqual(before);
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  test('of Team and the Pay plan pay the same, in the order of these tabs', () => {
    const inOrder = (lines: readonly Line[]) => [...lines].sort((a, b) => `${a.person} ${a.component}`.localeCompare(`${b.person} ${b.component}`));
    for (const table of ['team', 'pay_plan']) expect(inOrder(paid({ ...tables, [table]: [...(tables[table] ?? [])].reverse() }) as readonly Line[])).toEqual(inOrder(before));
  });
});
