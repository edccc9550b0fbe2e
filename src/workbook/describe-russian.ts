import { speechFor } from './language.ts';
import { workbookTexts } from './texts.ts';

/** docs/russian.md: everything that the workbook says in both languages, for a speaker to read through. */
export function describeRussian(): string {
  const { say } = speechFor('ru');
  const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
  const pairs = workbookTexts().map(({ english, place }) => `| ${cell(english)} | ${cell(say(english, place))} |`);
  return ['# The workbook in Russian', '', 'Written by `npm run docs`, for a speaker to review: mend `src/words/russian/workbook.ts`.', '', '| English | Русский |', '|---|---|', ...new Set(pairs)].join('\n');
}
