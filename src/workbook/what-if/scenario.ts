import type { Month } from '../../core/period.ts';
import type { FactCell, Facts } from '../../core/plan/fact.ts';
import type { Department } from '../department-facts.ts';
import type { Speech } from '../language.ts';

/** What is asked about: the department as it is, the month, and the language that names things. */
export interface Occasion {
  /** What people typed: a what-if changes that, and the rest follows from it. */
  readonly typed: Facts;
  readonly department: Department;
  readonly month: Month;
  readonly speech: Speech;
}

export type Choice = readonly [value: string, text: string];

/** What a form holds, by question. */
export type Texts = Readonly<Record<string, string>>;

/** The same as cells would hold it; a blank is ''. */
export type Answers = Readonly<Record<string, FactCell>>;

interface AnyQuestion {
  readonly name: string;
  readonly isOptional?: boolean;
  /** What it begins with, by what was answered before it. */
  readonly starts?: (occasion: Occasion, before: Texts) => string;
}

/** What is to be chosen; the choices may follow from what was answered before. */
export interface ChoiceQuestion extends AnyQuestion {
  readonly kind: 'choice';
  readonly choices: (occasion: Occasion, before: Texts) => readonly Choice[];
}

/** What is to be typed: an amount of 0 or more, a rate from 0% to 100%, a text, or whatever a cell of the Pay plan takes. */
export interface TypedQuestion extends AnyQuestion {
  readonly kind: 'amount' | 'rate' | 'text' | 'cell';
}

export type Question = ChoiceQuestion | TypedQuestion;

/** Something that could be otherwise: what has to be known of it, and the facts as they then would be. */
export interface Scenario {
  readonly id: string;
  readonly asks: readonly Question[];
  /** Whether it is shown in the month, and over the last six, where it changes the plan itself. */
  readonly shows: readonly ('month' | 'months')[];
  readonly changes: (occasion: Occasion, answers: Answers) => Facts;
}
