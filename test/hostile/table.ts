import fc from 'fast-check';
import type { FactCell } from '../../src/core/plan/fact.ts';
import { FLAG } from '../../src/core/plan/flag.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { unreadCells } from '../../src/workbook/closing/unread-cells.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { departmentWith, MONTH, paid, spoil, tables, type Line } from './department.ts';
import { hostileKinds, type HostileKind } from './kinds.ts';

const { lacks } = (languages[0] as Language).sidebar.pay.problems;
const place = (tables['payments'] ?? []).findIndex(({ owner_id, date }) => owner_id === 'P07' && Number(date) >= 46_082);

/** Where each kind is tried. */
const spots = [
  { head: 'An amount of Payments', table: 'payments', place, column: 'amount' },
  { head: 'A date of Payments', table: 'payments', place, column: 'date' },
  { head: 'Its owner', table: 'payments', place, column: 'owner_id' },
  { head: 'Its type', table: 'payments', place, column: 'type' },
  { head: 'An amount of the Pay plan', table: 'pay_plan', place: (tables['pay_plan'] ?? []).findIndex(({ component }) => component === 'Fix'), column: 'amount' },
  { head: 'A name in Team', table: 'team', place: 0, column: 'name' },
] as const;

type Spot = (typeof spots)[number];

/** What becomes of a cell: how it's refused, named or flagged, or that it counts. */
function outcome(spot: Spot, { name, from }: HostileKind, before: readonly Line[]): string {
  const [cell = ''] = fc.sample(from((tables[spot.table]?.[spot.place]?.[spot.column] ?? '') as FactCell), { numRuns: 1, seed: 8 });
  const changed = spoil(tables, { ...spot, kind: name, cell });
  const lines = paid(changed);
  if (lines instanceof Refusal) return `Nothing is paid: ${lines.message}`;
  const isFlagged = lines.some(({ how, person, component }) => how.startsWith(FLAG) && !before.some((line) => line.person === person && line.component === component && line.how === how));
  const named = unreadCells(departmentWith(changed).facts, MONTH).find((one) => one.table === spot.table && one.row === spot.place + 2 && one.column === spot.column);
  const told = [...(isFlagged ? ['⚠'] : []), ...(named ? [`Not closed: ${lacks[named.lacks](named.found)}`] : [])];
  return told.length > 0 ? told.join(' ') : JSON.stringify(lines) === JSON.stringify(before) ? 'Shown as text; pay stays.' : `Counts as it stands there${typeof cell === 'number' ? `, ${cell}` : ''}.`;
}

const shown = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');
const row = (cells: readonly string[]) => `| ${cells.map(shown).join(' | ')} |`;

/** docs/hostile-input.md: what was tried, and what becomes of it. */
export function describeHostileInput(): string {
  const before = paid(tables) as readonly Line[];
  return [
    '# What happens to odd input',
    '',
    'Whatever stands in a cell, a month is worked out to the cent, or it is said which cell is to be mended; nobody else is paid otherwise, and nothing of it runs as a formula or as HTML.',
    '⚠: the lines that need the cell pay nothing and say why. Not closed: *Pay* in the panel names the cell by its tab, row and column, leads there, and closes no month before it is mended. Nothing is paid: neither Payouts nor the panel pays anybody until the cell that they name is mended. This table is written by `npx vitest run test/hostile/table.test.ts -u`, and a test holds it to what happens.',
    '',
    row(['', ...spots.map(({ head }) => head)]),
    `|${'---|'.repeat(spots.length + 1)}`,
    ...hostileKinds.map((kind) => row([`${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)}`, ...spots.map((spot) => outcome(spot, kind, before))])),
    '',
    '| | What happens |',
    '|---|---|',
    ...whole.map(row),
    '',
  ].join('\n');
}

/** What is done to rows, tabs and names; tests beside this one hold most of it. */
const whole: readonly (readonly string[])[] = [
  ['Merged cells', 'Only the first cell of a merge holds something, as everywhere in a spreadsheet: the others are blank cells, as above.'],
  ['Hidden rows, a filter', 'Count as ever: hiding and filtering change what is seen.'],
  ['Sorted facts', 'Pay the same. Of two meetings with one company on one day the upper row counts, and of two rows with one id the upper one, so sorting may change which. Lines follow the order of Team and the Pay plan.'],
  ['A deleted tab of facts, Measures or Payouts', 'The panel says which tab is missing, Payouts shows an error or other sums than the facts come to, and no month is closed. Building restores the tab and all that refers to it; facts come back from the version history.'],
  ['A person_id with a space or a character that cannot be seen', 'Is another id, which nobody in Team has: the cell is named, with the character by its code, such as P06[U+200B].'],
  ['A blank booked_by or account_manager_id', 'Means what it says: nobody booked it, nobody looks after the client. It is not named.'],
  ['A name of Settings that nobody knows', 'Is a parameter of your own and changes nothing; the one that was meant counts as if it were left out.'],
  ['Cells before the year of the month and before the first closed month', 'Are not named: nothing that is paid follows from them.'],
  ['Imported text that begins with = + - @', 'Is written as text, with an apostrophe before it; files for payroll and of rows left out have it too.'],
];
