import { functionsInRussian } from './russian/functions.ts';
import { slipsInRussian } from './russian/slips.ts';
import { sidebarInRussian } from './russian/sidebar.ts';
import { workbookInRussian } from './russian/workbook.ts';
import { speech, type Speech } from './speech.ts';
import { slipsInEnglish, type SlipWords } from './slips.ts';
import { sidebarInEnglish, type SidebarWords } from './sidebar.ts';
import type { FunctionWords } from './translation.ts';

/** A language that the product speaks; what is said of functions stays English where it's missing. */
export interface Language {
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly sidebar: SidebarWords;
  readonly slips: SlipWords;
  readonly functions: FunctionWords;
  readonly workbook: Speech;
}

/** The languages that the product speaks, English first. To add one, write its files and name it here. */
export const languages: readonly Language[] = [
  { code: 'en', name: 'English', sidebar: sidebarInEnglish, slips: slipsInEnglish, functions: {}, workbook: speech('en', {}) },
  { code: 'ru', name: 'Русский', sidebar: sidebarInRussian, slips: slipsInRussian, functions: functionsInRussian, workbook: speech('ru', workbookInRussian) },
];

/** The language of a locale such as ru_RU; English where we don't speak it. */
export function languageOf(locale: string): Language {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return languages.find((language) => language.code === code) ?? (languages[0] as Language);
}
