import { convert, type Issue } from './convert.ts';
import type { Row } from './draft.ts';
import type { Files } from './import.ts';
import { imports } from './imports.ts';
import { isPage } from './tab.ts';
import { tabs } from './tabs.ts';

/** What the tabs of a new workbook hold, and what in the files isn't certain. */
export interface ReadFiles {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly issues: readonly Issue[];
}

/** Reads files of a known shape. Runs beside the files, so that the bundle needn't carry it. */
export function readFiles(shape: string, files: Files): ReadFiles {
  const known = imports.find(({ name }) => name === shape);
  if (!known) throw new Error(`Files come as ${imports.map(({ name }) => name).join(' or ')}, not "${shape}".`);
  const missing = known.files.filter((name) => !files[name]);
  if (missing.length > 0) throw new Error(`These files are missing: ${missing.map((name) => `${name}.csv`).join(', ')}.`);
  const { tables, issues } = known.read(files);
  const converted = tabs.flatMap((tab) => (tables[tab.id] && !isPage(tab) ? [{ tab, ...convert(tab, tab.title, tables[tab.id] ?? []) }] : []));
  return {
    tables: Object.fromEntries(converted.map(({ tab, rows }) => [tab.id, rows])),
    issues: [...issues, ...converted.flatMap((one) => one.issues)],
  };
}
