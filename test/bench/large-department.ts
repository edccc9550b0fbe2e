import type { Fact, FactCell, Facts } from '../../src/core/plan/fact.ts';
import { roles } from '../../src/core/plan/role.ts';
import { firstDay, monthAfter } from '../../src/core/period.ts';
import { tabs } from '../../src/workbook/tabs.ts';

const FIRST = firstDay('2025-01');
const DAYS = 545;
const PAYMENTS_A_SELLER = 2_500;
const SELLERS_A_HEAD = 10;

type Cells = Readonly<Record<string, FactCell>>;

const numbered = (rows: readonly Cells[]): readonly Fact[] => rows.map((cells, i) => ({ row: i + 2, cells }));
const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));
const seller = (i: number) => `S${i}`;

/** The typed facts of a department with so many payments over eighteen months: a deal for four of them, a seller for 2,500. */
export function largeDepartment(payments: number, sellers = Math.max(1, Math.round(payments / PAYMENTS_A_SELLER))): Facts {
  const starts = Object.fromEntries(tabs.map((tab) => [tab.id, numbered((tab.starts ?? []) as readonly Cells[])]));
  return { ...starts, team: team(sellers), quotas: quotas(sellers), deals: deals(payments / 4, sellers), payments: paid(payments, sellers), absences: absences(sellers) };
}

function team(sellers: number): readonly Fact[] {
  const person = (person_id: string, role: string, manager_id: string): Cells => ({ person_id, name: person_id, role, grade: 'Middle', manager_id, from: FIRST, to: '' });
  const heads = many(Math.ceil(sellers / SELLERS_A_HEAD), (i) => person(`H${i}`, roles.salesHead, i === 0 ? '' : 'H0'));
  return numbered([...heads, ...many(sellers, (i) => person(seller(i), roles.seller, `H${Math.floor(i / SELLERS_A_HEAD)}`))]);
}

function quotas(sellers: number): readonly Fact[] {
  const of = (person_id: string, month: number, kpi: string, value: number): Cells => ({ period: firstDay(monthAfter('2025-01', month)), person_id, kpi, value });
  return numbered([
    ...many(sellers * 18, (i) => of(seller(i % sellers), Math.floor(i / sellers), 'first_meetings', 8)),
    ...many(sellers * 6, (i) => of(seller(i % sellers), 3 * Math.floor(i / sellers), 'signed_new_usd', 250_000)),
    ...many(6, (i) => of('DEPT', 3 * i, 'signed_total_usd', 250_000 * sellers)),
  ]);
}

function deals(count: number, sellers: number): readonly Fact[] {
  return numbered(many(count, (i) => ({
    deal_id: `D${i}`, company: `Company ${i % 5_000}`, lead_id: '', source: 'outbound', owner_id: seller(i % sellers), product: 'Custom development project',
    tier: '', type: 'new', value: 4_000 + (i % 997) * 13, opened: FIRST, stage: i % 5 === 0 ? 'lost' : 'won', closed: FIRST + ((i * 7) % DAYS), cycle_days: '', lost_reason: '',
  })));
}

function paid(count: number, sellers: number): readonly Fact[] {
  return numbered(many(count, (i) => ({
    date: FIRST + ((i * 11) % DAYS), deal_id: `D${i >> 2}`, company: '', type: i % 8 === 0 ? 'expansion' : 'new', tier: '', owner_id: seller((i >> 2) % sellers),
    amount: 1_000 + (i % 1_009) + (i % 100) / 100,
  })));
}

function absences(sellers: number): readonly Fact[] {
  return numbered(many(sellers, (i) => ({ person_id: seller(i), from: FIRST + (i % DAYS), to: FIRST + (i % DAYS) + 4, kind: 'vacation' })));
}
