import type { Parameter } from '../../src/core/calculation.ts';
import { numbers, pointTables, type Bounds, type Cell, type Kind, type NumberKind } from '../../src/core/kinds.ts';
import type { Cells } from '../../src/functions/cells.ts';

/** Input that a parameter must refuse, and where within it the trouble stands. */
export interface Wrong {
  readonly found: Cells;
  readonly place?: string;
}

const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#ERROR!'];
const neverANumber: readonly Cell[] = ['abc', '12', '5%', '1 000', ' ', ...errors, true, new Date(Date.UTC(2026, 0, 5)), new Date(Number.NaN), Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308];

function wrongNumbers(kind: NumberKind): readonly Cell[] {
  const { least, above, most, whole }: Bounds = numbers[kind];
  return [...neverANumber, ...[least, above].flatMap((edge) => (edge === undefined ? [] : [edge - 1, ...(edge < 0 ? [] : [edge - 0.001])])), ...(above === undefined ? [] : [above]), ...(most === undefined ? [] : [most * 2, most + 1]), ...(whole ? [1.5] : [])];
}

const wrongDates: readonly Cell[] = ['2026-01-15', '15.01.2026', 'abc', ...errors, true, 0, -5, 0.5, 2_958_466, 1e308, Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), new Date(Date.UTC(1800, 0, 1))];

/** Single cells that each kind refuses; of a kind that takes blocks, what it refuses in one of their cells. */
function wrongCells({ kind, of, words = [] }: Parameter): readonly Cell[] {
  if (kind === 'flag') return ['TRUE', 'abc', 0, 1, ...errors, new Date(0)];
  if (kind === 'word') return ['abc', 0, true, ...errors, `${words[0]}s`, new Date(0)];
  if (kind === 'month') return ['abc', '2026-13', '2026', 'May', 0, true, ...errors, Number.NaN, new Date(Number.NaN)];
  if (kind === 'date') return wrongDates;
  if (kind === 'holidays') return wrongDates;
  if (kind === 'labels') return [true, ...errors];
  if (kind === 'rateOrTiers') return wrongNumbers('rate');
  if (kind === 'shares') return wrongNumbers('rate');
  if (kind === 'days') return wrongNumbers('count');
  if (kind === 'list' || kind === 'column') return wrongNumbers(of ?? 'amount');
  return kind in numbers ? wrongNumbers(kind as NumberKind) : [];
}

const blockKinds: readonly Kind[] = ['list', 'column', 'labels', 'shares', 'holidays', 'days'];

function wrongTables(kind: keyof typeof pointTables, valid: Cells): readonly Wrong[] {
  const { from, gives } = pointTables[kind];
  const [first = [], second = [], ...rest] = valid as readonly (readonly Cell[])[];
  return [
    ...wrongNumbers(from).filter((cell) => cell !== '').map((cell) => ({ found: [first, [cell, second[1]], ...rest], place: 'row 2, column 1' })),
    ...wrongNumbers(gives).map((cell) => ({ found: [first, [second[0], cell], ...rest], place: 'row 2, column 2' })),
    { found: [first, [second[0], ''], ...rest], place: 'row 2, column 2' },
    { found: [first, ['', second[1]], ...rest], place: 'row 2, column 1' },
    { found: [first, second, second], place: 'row 3' },
    { found: [['From', 'Gives'], ['More', 'text'], first], place: 'row 2, column 1' },
    { found: [['', ''], ['', '']] },
    { found: [['From', 'Gives']] },
    { found: [['100 000', '1 000'], second], place: 'row 1, column 1' },
    { found: [['$100', '5 %%'], second], place: 'row 1, column 1' },
    { found: [['From 100', 'Gives'], second], place: 'row 1, column 1' },
    ...(kind === 'tiers' ? [{ found: [second, ...rest], place: 'row 1' }] : [{ found: [[1, 2, 3]] }, { found: [[1], [2]] }, { found: 5 }, { found: 'abc' }, { found: '' }, { found: '#N/A' }]),
  ];
}

/** All that a parameter must refuse. */
export function wrongInput(parameter: Parameter, valid: Cells, isBlankRefused: boolean): readonly Wrong[] {
  const { kind } = parameter;
  const blank: readonly Wrong[] = isBlankRefused ? [{ found: '' }, { found: null }, { found: undefined }] : [];
  if (kind === 'tiers' || kind === 'steps' || kind === 'curve') return [...wrongTables(kind, valid), ...blank];
  if (kind === 'rateOrTiers') return [...wrongTables('tiers', [[0, 0.05], [1000, 0.1]]), ...wrongCells(parameter).map((found) => ({ found })), ...blank];
  if (kind === 'fields') return wrongFields;
  if (kind === 'table') return [{ found: 'abc' }, { found: 5 }, { found: '#N/A' }, { found: [['a', 'b'], [1, 2]] }, { found: [[]] }, ...blank];
  if (!blockKinds.includes(kind)) return [...wrongCells(parameter).map((found) => ({ found })), ...(parameter.each ? [] : [{ found: [[valid], [valid]] as Cells }]), ...blank];
  const rows = valid as readonly (readonly Cell[])[];
  const withCell = (cell: Cell): Wrong => ({ found: rows.map((row, i) => (i === rows.length - 1 ? [cell, ...row.slice(1)] : row)), place: placeOf(rows, kind === 'days') });
  return [...wrongCells(parameter).map(withCell), ...(kind === 'list' || kind === 'column' || kind === 'labels' ? [{ found: [[1, 2], [3, 4]] }] : []), ...blank];
}

function placeOf(rows: readonly (readonly Cell[])[], isMatrix: boolean): string {
  if (isMatrix) return `row ${rows.length}, column 1`;
  return rows.length === 1 && (rows[0]?.length ?? 0) > 1 ? 'column 1' : rows.length === 1 ? '' : `row ${rows.length}`;
}

const wrongFields: readonly Wrong[] = [
  { found: [['win rate', 7]], place: 'row 1 (win rate)' },
  { found: [['Name', 'Value'], ['win rate', 0.5]], place: 'row 1, column 1' },
  { found: [['', ''], ['win rate', 'abc']], place: 'row 2 (win rate)' },
  { found: [['win rate', 'x']], place: 'row 1 (win rate)' },
  { found: [['win rates', 'high'], ['presence', 0.9]], place: 'row 1, column 1' },
  ...neverANumber.map((cell) => ({ found: [['presence', 0.9], ['average deal', cell]], place: 'row 2 (average deal)' })),
  { found: [['winrate', 0.5]], place: 'row 1, column 1' },
  { found: [['', 0.5]], place: 'row 1, column 1' },
  { found: [['win rate', 0.5], ['Win Rate', 0.4]], place: 'row 2' },
  { found: [['LTV', 100_000], ['repeat share', 0.5]] },
  { found: [['LTV', 10_000]] },
  { found: [[1, 2, 3]] },
  { found: 'abc' },
  { found: 5 },
];
