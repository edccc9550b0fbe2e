import Papa from 'papaparse';
import { fileTable, headingsLine, type FileTable } from '../../workbook/incoming/file-table.ts';

/** What may stand between a file's columns. */
export const separators = [',', ';', '\t', '|'] as const;

export type Separator = (typeof separators)[number];

export interface Csv {
  readonly table: FileTable;
  readonly separator: Separator;
  /** The line of the headings, and how many lines there are. */
  readonly headings: number;
  readonly lines: number;
  /** The lines in which a quote isn't closed, or not where the cell ends: what follows can't be told apart. */
  readonly broken: readonly number[];
}

/** What is said of a file; what isn't is recognised. */
export interface Layout {
  readonly separator?: Separator | undefined;
  readonly headings?: number | undefined;
}

/** The first line of files that say themselves what separates their columns. */
const saying = /^sep=([,;\t|])\r?\n/i;

/** Reads CSV. */
export function readCsv(text: string, given: Layout = {}): Csv {
  const [line = '', said] = saying.exec(text) ?? [];
  const body = text.slice(line.length).replace(/^\uFEFF/, '');
  const separator = given.separator ?? (said as Separator | undefined);
  const { data, meta, errors } = Papa.parse<string[]>(body, { delimiter: separator ?? '', delimitersToGuess: [...separators], skipEmptyLines: false });
  const found = separators.find((one) => one === meta.delimiter) ?? ',';
  const headings = given.headings ?? headingsLine(data);
  const broken = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row + 1] : []));
  return { table: fileTable(data, headings), separator: separator ?? found, headings, lines: data.length, broken: [...new Set(broken)] };
}
