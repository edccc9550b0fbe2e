import fc from 'fast-check';
import type { FactCell } from '../../src/core/plan/fact.ts';

/** What people, exports and scripts leave in cells, and what it makes of the cell that stood there. */
export interface HostileKind {
  readonly name: string;
  readonly from: (cell: FactCell) => fc.Arbitrary<FactCell>;
}

const one = (...cells: readonly FactCell[]): HostileKind['from'] => () => fc.constantFrom(...cells);
const within = (...signs: readonly string[]): HostileKind['from'] => (cell) => fc.tuple(fc.constantFrom(...signs), fc.nat(String(cell).length)).map(([sign, place]) => String(cell).slice(0, place) + sign + String(cell).slice(place));

export const hostileKinds: readonly HostileKind[] = [
  { name: 'text that begins with =', from: one('=1+1', '=HYPERLINK("https://example.com";"pay")', "=cmd|' /C calc'!A0") },
  { name: 'text that begins with +, - or @', from: one('+1+1', '-1+1', '@SUM(1+1)', "+cmd|' /C calc'!A0") },
  { name: 'HTML', from: one('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</td></table><b>', '&lt;') },
  { name: 'a very long text', from: one('x'.repeat(50_000), '9'.repeat(400)) },
  { name: 'characters that turn the direction of text around', from: within('\u202e', '\u2066', '\u200f') },
  { name: 'characters without width', from: within('\u200b', '\ufeff', '\u2060') },
  { name: 'a number typed as text', from: (cell) => fc.constantFrom(typeof cell === 'number' ? String(cell) : '1200', '1,200.50', '12 %', '1e5') },
  { name: 'a number too large', from: one(1e308, -1e308, 1e14, Number.MAX_SAFE_INTEGER) },
  { name: 'a number far too small', from: one(5e-324, 1e-12, -1e-12) },
  { name: 'a date in 1899', from: one(1, 0, -1, 0.5) },
  { name: 'a date in 9999', from: one(2_958_465, 2_958_466) },
  { name: 'a number that is no date', from: one(20_260_305, 202_603) },
  { name: 'a date typed as text', from: one('2026-03-05', '05.03.2026', 'March') },
  { name: 'an error', from: one('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#ERROR!') },
  { name: 'nothing, as merging leaves it below the first cell', from: one('') },
  { name: 'TRUE or FALSE', from: one(true, false) },
];
