import { plainText } from './file-text.ts';

const longestName = 31;

function allowed(name: string): string {
  const clean = plainText(name).replace(/[*?:/\\[\]\n]/g, ' ').slice(0, longestName).replace(/^'+|'+$/g, '').trim();
  return clean === '' || clean.toLowerCase() === 'history' ? `${clean || 'Sheet'} 1` : clean;
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name.slice(0, longestName - String(count).length - 1)} ${count}`;
}

export interface SheetNames {
  readonly inOrder: readonly string[];
  /** By the given name in lower case, as formulas find a sheet. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Names that Excel accepts: at most 31 characters, none of * ? : / \ [ ], and no two alike but for their case. */
export function sheetNames(names: readonly string[]): SheetNames {
  const taken = new Set<string>();
  const byName = new Map<string, string>();
  const inOrder = names.map((name) => {
    const wanted = allowed(name);
    let count = 1;
    while (taken.has(numbered(wanted, count).toLowerCase())) count += 1;
    const given = numbered(wanted, count);
    taken.add(given.toLowerCase());
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), given);
    return given;
  });
  return { inOrder, byName };
}
