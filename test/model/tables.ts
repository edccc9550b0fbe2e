// Tables as text, and a small reader for CSV files.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<string, readonly Row[]>>; // by file name without .csv, rows by column as text

export function rowsOf(tables: Tables, name: string): readonly Row[] {
  return tables[name] ?? [];
}

/** A cell's text; a column that isn't there is blank. */
export function cell(row: Row, column: string): string {
  return (row[column] ?? '').trim();
}

/** Records of a CSV text: quoted fields, doubled quotes, LF or CRLF. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endField = (): void => {
    record.push(field);
    field = '';
  };
  const endRecord = (): void => {
    endField();
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  };
  for (; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') endField();
    else if (letter === '\n') endRecord();
    else if (letter !== '\r') field += letter;
  }
  if (field !== '' || record.length > 0) endRecord();
  return records;
}

export function readTable(file: string): readonly Row[] {
  const [header, ...records] = parseCsv(readFileSync(file, 'utf8'));
  if (header === undefined) return [];
  return records.map((record) => Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])));
}

export function readTables(directory: string): Tables {
  const files = readdirSync(directory).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.csv'.length), readTable(join(directory, file))]));
}
