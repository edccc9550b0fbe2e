import type { FactCell } from '../../core/plan/fact.ts';
import type { Refusal } from '../../core/refusal.ts';
import { readNumber, recogniseDecimal } from '../incoming/decimals.ts';
import type { Answers, Occasion, Question, Scenario, Texts } from './scenario.ts';

/** What is wrong with an answer; a refusal is the rule reader's, and names row and column. */
export type Wrong = 'missing' | 'amount' | 'rate' | 'unknown' | Refusal;

/** What a form shows: what was typed, else what each question begins with; a choice that isn't offered any more is the first one. */
export function textsShown({ asks }: Scenario, occasion: Occasion, typed: Texts): Texts {
  return asks.reduce<Texts>((shown, question) => ({ ...shown, [question.name]: shownFor(question, occasion, shown, typed[question.name]) }), {});
}

function shownFor(question: Question, occasion: Occasion, before: Texts, typed: string | undefined): string {
  if (question.kind !== 'choice') return typed ?? question.starts?.(occasion, before) ?? '';
  const choices = question.choices(occasion, before);
  return (choices.find(([value]) => value === typed) ?? choices[0])?.[0] ?? '';
}

/** The answers as cells would hold them, or what is wrong with them by question. */
export function answersIn({ asks }: Scenario, occasion: Occasion, texts: Texts): { readonly answers: Answers } | { readonly wrong: Readonly<Record<string, Wrong>> } {
  const answers: Record<string, FactCell> = {};
  const wrong: Record<string, Wrong> = {};
  for (const question of asks) {
    const text = (texts[question.name] ?? '').trim();
    const problem = problemOf(question, occasion, texts, text);
    if (problem) wrong[question.name] = problem;
    answers[question.name] = question.kind === 'choice' || question.kind === 'text' ? text : cellFrom(text, occasion);
  }
  return Object.keys(wrong).length > 0 ? { wrong } : { answers };
}

function problemOf(question: Question, occasion: Occasion, texts: Texts, text: string): Wrong | undefined {
  if (question.kind === 'choice') return question.choices(occasion, texts).some(([value]) => value === text) ? undefined : 'unknown';
  if (text === '') return question.isOptional || question.kind === 'cell' ? undefined : 'missing';
  const cell = cellFrom(text, occasion);
  if (question.kind === 'amount') return typeof cell === 'number' && cell >= 0 && !text.includes('%') ? undefined : 'amount';
  if (question.kind === 'rate') return typeof cell === 'number' && cell >= 0 && cell <= 1 ? undefined : 'rate';
  return undefined;
}

/** A text as a cell would take it: 1200, 1 200,50 and 5% are numbers. What may be thousands or decimals is what the language writes so. */
function cellFrom(text: string, { speech }: Occasion): FactCell {
  const { value, isCertain } = recogniseDecimal([text]);
  return readNumber(text, isCertain || speech.code === 'en' ? value : ',') ?? text;
}
