/** What docs/how-to-add.md says to do: files that are new, and entries at the end of lists. */
export interface Additions {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly entries: readonly { readonly path: string; readonly importing: string; readonly list: string; readonly entry: string }[];
}

export function additionsIn(page: string): Additions {
  return {
    files: [...page.matchAll(/^`([^`]+)`, a new file:\n\n```ts\n([^]*?)```$/gm)].map(([, path = '', text = '']) => ({ path, text })),
    entries: [...page.matchAll(/^In `([^`]+)`(?:, `(import [^`]+)` and)? at the end of `(\w+)`: `(.+)`$/gm)].map(([, path = '', importing = '', list = '', entry = '']) => ({ path, importing, list, entry })),
  };
}

/** A source with an entry more at the end of a list or of an object that is written out there. */
export function withEntry(source: string, { importing, list, entry }: Omit<Additions['entries'][number], 'path'>): string {
  const start = source.search(new RegExp(`export const ${list}\\b`));
  const open = source.slice(start).search(/= [[{]/) + start + 2;
  const end = closingOf(source, open);
  const before = source.slice(0, end).trimEnd().replace(/,$/, '');
  if (start < 0 || end < 0) throw new Error(`no list ${list}`);
  return `${importing === '' ? '' : `${importing}\n`}${before}, ${entry}${source.slice(end)}`;
}

/** Where the bracket at a place is closed. Words of texts hold no brackets that aren't closed in them. */
function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if ('[{('.includes(source[at] ?? ' ')) depth += 1;
    if (']})'.includes(source[at] ?? ' ')) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
