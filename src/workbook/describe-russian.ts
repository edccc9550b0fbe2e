import { howInRussian } from '../core/plan/how-in-russian.ts';
import { speechFor } from './language.ts';
import { workbookTexts } from './texts.ts';

/** docs/russian.md: everything that the workbook says in both languages, for a speaker to read through. */
export function describeRussian(): string {
  const { say } = speechFor('ru');
  const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
  const texts = [...workbookTexts().map(({ english, place }) => [english, say(english, place)] as const), ...Object.entries(howInRussian)];
  const pairs = texts.map(([english, russian]) => `| ${cell(english)} | ${cell(russian)} |`);
  return ['# The workbook in Russian', '', 'Written by `npm run docs`, for a speaker to review: mend `src/words/russian/workbook.ts`, or `src/core/plan/how-in-russian.ts` for the arithmetic of a payout.', '', '| English | Русский |', '|---|---|', ...new Set(pairs)].join('\n');
}
