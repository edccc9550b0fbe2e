import type { Column, ColumnKind } from './column.ts';
import { headingIn, wordIn, type Speech } from './language.ts';
import type { TableTab } from './tab.ts';

/** How a column of a table looks: its width in pixels, where its cells stand, and whether it holds sentences. */
export interface ColumnLook {
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly wraps: boolean;
}

const aligns: Readonly<Record<ColumnKind, ColumnLook['align']>> = { text: 'left', any: 'left', date: 'center', month: 'center', check: 'center', money: 'right', figure: 'right', count: 'right', whole: 'right', share: 'right' };

const widths: Readonly<Record<ColumnKind, number>> = { text: 120, any: 120, date: 100, month: 100, check: 100, money: 120, figure: 120, count: 100, whole: 100, share: 100 };

/** Columns of texts that hold sentences, and those that hold names. */
const sentences: Readonly<Record<string, number>> = {
  how: 380,
  met: 420,
  missing: 420,
  ...Object.fromEntries(
    ['note', 'reason', 'lost_reason', 'steps', 'gate', 'unit', 'source', 'value', 'segment', 'verdict', 'what_else', 'working_on', 'plans', 'promised_result', 'care_plan', 'talking_point', 'next_step', 'status', 'process', 'product', 'kpi', 'input_from', 'output_to', 'override_reason'].map((name) => [name, 260]),
  ),
};
const named = new Set(['role', 'name', 'payee_name', 'company', 'component', 'contact_role', 'executors', 'parameter', 'plan']);

export function lookOf(tab: TableTab, name: string, column: Column, speech: Speech): ColumnLook {
  const isFree = (column.kind === 'text' || column.kind === 'any') && !column.words;
  const sentence = isFree ? sentences[name] : undefined;
  const own = sentence ?? (isFree && named.has(name) ? 180 : widths[column.kind]);
  const heading = Math.max(...headingIn(speech, tab, name).split(' ').map((word) => word.length));
  const words = Math.max(0, ...(column.words ?? []).map((word) => wordIn(speech, tab.id, name, word).length));
  return { width: Math.max(own, toTens(heading * LETTER + MARGIN), words > 0 ? toTens(words * LETTER + ARROW) : 0), align: aligns[column.kind], wraps: sentence !== undefined };
}

/** The width of a letter, and of what stands beside a heading and beside a drop-down's word. */
const LETTER = 8;
const MARGIN = 16;
const ARROW = 40;

function toTens(width: number): number {
  return Math.ceil(width / 10) * 10;
}

/** So many runs of neighbours of one width at most, as each is set by a call of its own: where that takes it, neighbours become as wide as the widest of them. */
export function inFewRuns(looks: readonly ColumnLook[], most: number): readonly ColumnLook[] {
  let runs = looks.map(({ width }) => ({ width, count: 1 }));
  const join = (at: number) => {
    const [left = { width: 0, count: 0 }, right = { width: 0, count: 0 }] = runs.slice(at, at + 2);
    return { width: Math.max(left.width, right.width), count: left.count + right.count };
  };
  const added = (at: number) => {
    const [left = { width: 0, count: 0 }, right = { width: 0, count: 0 }] = runs.slice(at, at + 2);
    const { width, count } = join(at);
    return width * count - left.width * left.count - right.width * right.count;
  };
  while (runs.length > most) {
    const places = runs.slice(1).map((_, at) => at);
    const cheapest = places.reduce((best, at) => (added(at) < added(best) ? at : best), 0);
    runs = [...runs.slice(0, cheapest), join(cheapest), ...runs.slice(cheapest + 2)];
  }
  const widths = runs.flatMap(({ width, count }) => Array.from({ length: count }, () => width));
  return looks.map((look, i) => ({ ...look, width: widths[i] ?? look.width }));
}
