import type { Row } from '../draft.ts';
import type { TableTab, Written } from '../tab.ts';
import type { Format } from './format.ts';
import { holdsCurrency } from './row-currency.ts';

/** A column in which two rows of one id differ. */
export interface Difference {
  readonly column: string;
  readonly held: Written;
  readonly found: Written;
}

/** A row that is met somewhere else: in a row of the sheet, or in an earlier line of the file. */
export interface Met {
  readonly line: number;
  readonly at: number;
  readonly id: string;
  readonly differences: readonly Difference[];
}

/** What rows are compared by. */
export interface Given {
  readonly tab: TableTab;
  /** The columns that the file gives: only they are compared. */
  readonly columns: readonly string[];
  /** The department's currency: a blank one is that. */
  readonly home: string;
  readonly idSpelling: Format['idSpelling'];
  readonly leavesRepeats: boolean;
  readonly takesAlike: boolean;
}

/** A cell as two rows are compared by: what kind of column it's in decides what is the same. */
function comparable({ tab, home }: Given, column: string, cell: Written | undefined): Written {
  const kind = tab.columns[column]?.kind;
  const code = column === 'currency' && holdsCurrency(tab) ? String(cell ?? '').trim().toUpperCase() : undefined;
  if (code !== undefined) return code === home.toUpperCase() ? '' : code;
  if (kind === 'check') return cell === true;
  return kind === 'text' ? String(cell ?? '').trim() : (cell ?? '');
}

/** What two rows that are the same have in common. */
export function contentOf(given: Given, row: Row, columns = given.columns): string {
  return JSON.stringify(columns.map((column) => comparable(given, column, row[column])));
}

/** The columns in which a row differs from one that is held. */
export function differencesOf(given: Given, held: Row, found: Row): readonly Difference[] {
  return given.columns.filter((column) => comparable(given, column, held[column]) !== comparable(given, column, found[column])).map((column) => ({ column, held: held[column] ?? '', found: found[column] ?? '' }));
}
