import { address, letters, literal } from './formula.ts';
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
  /** A cell of a page that the page itself has named. */
  readonly mark: (tab: string, name: string) => string;
  /** A block of a page, rows counted from 1 and columns from 0. */
  readonly area: (tab: string, firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => string;
  /** The whole table with its header. */
  readonly table: (tab: string) => string;
  /** A drop-down's word as a text in a formula, in the workbook's language. */
  readonly word: (tab: string, column: string, english: string) => string;
  /** The sheet's number at Google, by which links find it; undefined while it's not there yet. */
  readonly sheetId: (tab: string) => number | undefined;
  /** The letters of a column. */
  readonly letters: (tab: string, column: string) => string;
  /** The title of the tab's sheet. */
  readonly title: (tab: string) => string;
  /** The language of what is written. */
  readonly speech: Speech;
}

/** Where a page's named cells stand. */
export type MarksOf = (tab: string, places: Places) => Readonly<Record<string, { readonly row: number; readonly column: number }>>;

export function placesOf(found: Readonly<Record<string, Place>>, speech: Speech, marksOf: MarksOf): Places {
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
  const marks = new Map<string, ReturnType<MarksOf>>();
  const places: Places = {
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
    mark: (tab, name) => {
      const known = marks.get(tab) ?? marksOf(tab, places);
      marks.set(tab, known);
      const { row, column } = known[name] ?? { row: 0, column: 0 };
      if (row === 0) throw new Error(`the page "${tab}" has no cell named ${name}`);
      return places.area(tab, row, column, row, column);
    },
    area: (tab, ...corners) => address(found[tab]?.title ?? tab, ...corners),
    word: (tab, column, english) => literal(wordIn(speech, tab, column, english)),
    sheetId: (tab) => found[tab]?.sheetId,
    letters: (tab, column) => letters(at(tab, column)[1]),
    title: (tab) => found[tab]?.title ?? tab,
    speech,
  };
  return places;
}
