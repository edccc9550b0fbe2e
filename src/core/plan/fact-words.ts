import { same } from './fact.ts';

/** Words of facts that pay asks for, in Russian: the tables that a formula hands over are in either language. */
export const factWordsInRussian = { won: 'выиграна', new: 'новая', renewal: 'продление', continuing: 'продолжение', overlay: 'сверх' } as const;

/** Whether a cell holds a word, in whichever language. */
export function isWord(cell: string, word: keyof typeof factWordsInRussian): boolean {
  return same(cell, word) || same(cell, factWordsInRussian[word]);
}
