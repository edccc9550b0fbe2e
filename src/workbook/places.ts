import { address, literal } from './formula.ts';
import { wordIn, type Speech } from './language.ts';

/** Where a tab's table stands: found in the workbook, or as it will be drawn. */
export interface Place {
  readonly title: string;
  /** Column names in sheet order; '' for a column that isn't ours. */
  readonly columns: readonly string[];
  /** The last row that the sheet has. */
  readonly lastRow: number;
  readonly sheetId: number | undefined;
}

/** The addresses that formulas are written with. */
export interface Places {
  /** A column's cells below its heading. */
  readonly column: (tab: string, column: string) => string;
  /** One cell of a column, by its row in the sheet. */
  readonly cell: (tab: string, column: string, row: number) => string;
  /** Several neighbouring columns as one block. */
  readonly block: (tab: string, first: string, last: string) => string;
  /** The whole table with its header. */
  readonly table: (tab: string) => string;
  /** A drop-down's word as a text in a formula, in the workbook's language. */
  readonly word: (tab: string, column: string, english: string) => string;
  /** The sheet's number at Google, by which links find it; undefined while it's not there yet. */
  readonly sheetId: (tab: string) => number | undefined;
  /** The title of the tab's sheet. */
  readonly title: (tab: string) => string;
  /** The language of what is written. */
  readonly speech: Speech;
}

export function placesOf(found: Readonly<Record<string, Place>>, speech: Speech): Places {
  const at = (tab: string, column: string): readonly [Place, number] => {
    const place = found[tab];
    const index = place?.columns.indexOf(column) ?? -1;
    if (!place || index < 0) throw new Error(`the tab "${place?.title ?? tab}" lacks the column "${column}"`);
    return [place, index];
  };
  const block = (tab: string, first: string, last: string): string => {
    const [[place, from], [, to]] = [at(tab, first), at(tab, last)];
    return address(place.title, 2, from, place.lastRow, to);
  };
  return {
    column: (tab, column) => block(tab, column, column),
    cell: (tab, column, row) => {
      const [place, index] = at(tab, column);
      return address(place.title, row, index, row, index);
    },
    block,
    table: (tab) => {
      const place = found[tab];
      if (!place) throw new Error(`the tab "${tab}" is missing`);
      const last = place.columns.reduce((at, name, i) => (name === '' ? at : i), 0);
      return address(place.title, 1, 0, place.lastRow, last);
    },
    word: (tab, column, english) => literal(wordIn(speech, tab, column, english)),
    sheetId: (tab) => found[tab]?.sheetId,
    title: (tab) => found[tab]?.title ?? tab,
    speech,
  };
}
