import type { ReferenceOf } from './formula-dialect.ts';
import { fromUniver, wordsOf } from './formula-dialect.ts';

/** What a formula was typed as and what the engine was given for it. */
export interface Translation {
  readonly typed: string;
  readonly engine: string;
}

/**
 * How a formula reads now. As long as the engine left it alone that is how it was typed; once rows or columns have moved it is
 * the engine's text, with the names that were typed put back in the place of their references.
 */
export function readingOf(now: string, known: Translation | undefined, referenceOf: ReferenceOf, ownSheetName: string): string {
  if (known === undefined) return now;
  if (known.engine === now) return known.typed;
  return wordsOf(known.typed).reduce((text, name) => {
    const reference = referenceOf(name);
    return reference === undefined ? text : text.replace(spellingsOf(reference, ownSheetName), name);
  }, fromUniver(now));
}

/** The engine drops the name of a formula's own tab, and quotes round a name where it needs none. */
function spellingsOf(reference: string, ownSheetName: string): RegExp {
  const at = reference.lastIndexOf('!');
  const bare = reference.slice(0, at).replace(/^'(.*)'$/, '$1');
  const isOwn = bare.replaceAll("''", "'") === ownSheetName;
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w'.!$:])(?:(?:'${escaped(bare)}'|${escaped(bare)})!)${isOwn ? '?' : ''}${escaped(reference.slice(at + 1))}(?![\\d:])`, 'gu');
}
