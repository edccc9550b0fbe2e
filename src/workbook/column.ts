import type { Places } from './places.ts';

/** What a column holds; a figure is an amount, a count or a share, as its row has it. */
export type ColumnKind = 'text' | 'date' | 'month' | 'money' | 'figure' | 'count' | 'whole' | 'share' | 'check' | 'any';

export interface Column {
  readonly kind: ColumnKind;
  /** What belongs there: the note on its heading. */
  readonly note: string;
  /** Whether it holds names by which formulas find a row: the same in every language. */
  readonly isName?: boolean;
  /** A drop-down's words. */
  readonly words?: readonly string[];
  /** Worked out by one formula that fills the column from its heading down: an expression as long as the table. */
  readonly derived?: (places: Places) => string;
}

const of =
  (kind: ColumnKind) =>
  (note: string): Column => ({ kind, note });

export const text = of('text');
export const date = of('date');
export const month = of('month');
export const money = of('money');
export const figure = of('figure');
export const count = of('count');
export const whole = of('whole');
export const share = of('share');
export const check = of('check');
export const any = of('any');

/** Names that every language shares. */
export function names(kind: ColumnKind, note: string): Column {
  return { kind, note, isName: true };
}

export function words(list: readonly string[], note: string): Column {
  return { kind: 'text', note, words: list };
}

export function derived(kind: ColumnKind, note: string, formula: (places: Places) => string): Column {
  return { kind, note, derived: formula };
}

/** Whether a column's numbers are days. */
export function isDay(column: Column | undefined): boolean {
  return column?.kind === 'date' || column?.kind === 'month';
}

/** Number formats, in the tokens that every locale takes. */
export const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  date: 'yyyy-mm-dd',
  month: 'yyyy-mm',
  money: '#,##0.00',
  figure: '[>=100]#,##0;#,##0.00',
  count: '[>=100]#,##0;#,##0.0',
  whole: '#,##0',
  share: '0.0%',
  check: 'General',
  any: 'General',
};

/** `person_id` as a heading: Person ID. */
export function headingOf(name: string): string {
  const spaced = name.replace(/_/g, ' ').replace(/\bid\b/g, 'ID').replace(/\b(nrr|kpi|crm)\b/g, (word) => word.toUpperCase());
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
