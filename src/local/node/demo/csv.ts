import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';

/** A row of a file as the bundle's import takes it. */
export interface FileRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Every .csv file of a folder by its name. */
export function readFolder(folder: string): Readonly<Record<string, readonly FileRow[]>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(files.map((name) => [basename(name, '.csv'), readRows(join(folder, name))]));
}

function readRows(file: string): readonly FileRow[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trimEnd();
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  const [broken] = errors.filter(({ type }) => type !== 'Delimiter');
  if (broken) throw new Error(`${basename(file)}, row ${(broken.row ?? 0) + 2}: ${broken.message}. Mend the row and run again.`);
  return data.map((cells, i) => ({ row: i + 2, cells })).filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''));
}

/** Writes rows under their headings; a text that a spreadsheet would run as a formula gets an apostrophe. */
export function writeRows(file: string, fields: readonly string[], data: readonly (readonly (string | number)[])[]): void {
  writeFileSync(file, `${Papa.unparse({ fields: [...fields], data: data.map((row) => [...row]) }, { escapeFormulae: /^[=+@\t\r]|^-(?!\d)/, newline: '\n' })}\n`);
}
