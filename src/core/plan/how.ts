import { howInRussian } from './how-in-russian.ts';
import { measuresInRussian } from './own-names.ts';

/** A sentence by its English: one without its Russian doesn't compile. */
export type Sentence = keyof typeof howInRussian;

/** How an amount follows, before a language says it: what all of them write alike, a sentence with its parts, measures by name, or several of these in a row. */
export type How = string | readonly How[] | { readonly sentence: Sentence; readonly parts: Readonly<Record<string, How>> } | { readonly measures: string };

type PartOf<S extends string> = S extends `${string}{${infer Part}}${infer Rest}` ? Part | PartOf<Rest> : never;

/** A sentence without parts: why there is nothing to count. */
export type Reason = { [S in Sentence]: [PartOf<S>] extends [never] ? S : never }[Sentence];

export function sentence<S extends Sentence>(english: S, parts: Readonly<Record<PartOf<S>, How>>): How {
  return { sentence: english, parts };
}

function isSeveral(how: How): how is readonly How[] {
  return Array.isArray(how);
}

/** Says how an amount follows in one language. */
export type Speaker = (how: How) => string;

function speaker(wordsOf: (sentence: Sentence) => string, named: (measures: string) => string): Speaker {
  const speak: Speaker = (how) => {
    if (typeof how === 'string') return how;
    if (isSeveral(how)) return how.map(speak).join('');
    return 'measures' in how ? named(how.measures) : wordsOf(how.sentence).replace(/\{(\w+)\}/g, (_, part: string) => speak(how.parts[part] ?? ''));
  };
  return speak;
}

const headings: Readonly<Partial<Record<string, string>>> = measuresInRussian;

export const inEnglish = speaker((english) => english, (measures) => measures);
export const inRussian = speaker((english) => howInRussian[english], (measures) => measures.replace(/[a-z]\w*/g, (name) => headings[name] ?? name));
