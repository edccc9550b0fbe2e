import { plainText } from './file-text.ts';

const longestName = 31;

function allowed(name: string): string {
  const clean = plainText(name).replace(/[*?:/\\[\]\n]/g, ' ').slice(0, longestName).replace(/^'+|'+$/g, '').trim();
  return clean === '' || clean.toLowerCase() === 'history' ? `${clean || 'Sheet'} 1` : clean;
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name.slice(0, longestName - String(count).length - 1)} ${count}`;
}

/** Names that Excel accepts, by the given names in lower case: at most 31 characters, none of * ? : / \ [ ], and no two alike. */
export function sheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const inFile = new Map<string, string>();
  for (const name of names) {
    let count = 1;
    while (taken.has(numbered(allowed(name), count).toLowerCase())) count += 1;
    const given = numbered(allowed(name), count);
    taken.add(given.toLowerCase());
    inFile.set(name.toLowerCase(), given);
  }
  return inFile;
}
