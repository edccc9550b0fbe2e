import type { Journal } from '../workbook/incoming/journal.ts';

const JOURNAL = 'import';
const MARKS = 'import marks ';

/** A property has room for 9 KB. */
const ROOM = 9000;

/** The last import, finished or not; null where there was none or it was undone. */
export function lastImport(): Journal | null {
  const text = PropertiesService.getDocumentProperties().getProperty(JOURNAL);
  return text === null ? null : (JSON.parse(text) as Journal);
}

/** Keeps how an import stands and, as it begins, the marks of its rows in place of the last one's. */
export function keepImport(journal: Journal, marks?: string): void {
  if (marks !== undefined) forgetImport();
  const pieces = marks?.match(new RegExp(`.{1,${ROOM}}`, 'g')) ?? [];
  PropertiesService.getDocumentProperties().setProperties({ ...Object.fromEntries(pieces.map((piece, i) => [`${MARKS}${i}`, piece])), [JOURNAL]: JSON.stringify(journal) });
}

export function keptMarks(): string {
  const all = PropertiesService.getDocumentProperties().getProperties();
  return piecesOf(all).map((key) => all[key] ?? '').join('');
}

export function forgetImport(): void {
  const store = PropertiesService.getDocumentProperties();
  for (const key of piecesOf(store.getProperties())) store.deleteProperty(key);
  store.deleteProperty(JOURNAL);
}

function piecesOf(all: Readonly<Record<string, string>>): readonly string[] {
  const numberOf = (key: string) => Number(key.slice(MARKS.length));
  return Object.keys(all).filter((key) => key.startsWith(MARKS)).sort((a, b) => numberOf(a) - numberOf(b));
}
