import Papa from 'papaparse';
import { fileTable, type FileTable } from '../../workbook/incoming/file-table.ts';

/** What may stand between a file's columns. */
export const separators = [',', ';', '\t', '|'] as const;

export type Separator = (typeof separators)[number];

export interface Csv {
  readonly table: FileTable;
  readonly separator: Separator;
}

/** The first line of files that say themselves what separates their columns. */
const saying = /^sep=([,;\t|])\r?\n/i;

/** Reads CSV; the separator is recognised unless it's given. */
export function readCsv(text: string, given?: Separator): Csv {
  const [line = '', said] = saying.exec(text) ?? [];
  const body = text.slice(line.length).replace(/^\uFEFF/, '');
  const separator = given ?? (said as Separator | undefined);
  const { data, meta } = Papa.parse<string[]>(body, { delimiter: separator ?? '', delimitersToGuess: [...separators], skipEmptyLines: false });
  const found = separators.find((one) => one === meta.delimiter) ?? ',';
  return { table: fileTable(data), separator: separator ?? found };
}
