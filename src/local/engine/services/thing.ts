import type { Desk } from '../desk.ts';
import type { Workbook } from '../workbook.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** One execution of a script. */
export interface Run {
  readonly book: Workbook;
  readonly desk: Desk;
  readonly authMode: AuthMode;
}

/** An object that a script holds, such as a Range: its kind names its methods, its state is all that it knows. */
export class Thing<State = unknown> {
  readonly kind: string;
  readonly state: State;

  constructor(kind: string, state: State) {
    this.kind = kind;
    this.state = state;
  }
}

/** What a method answers to hand the same object back, for chaining. */
export const SELF = Symbol('self');

export type Methods<State> = Readonly<Record<string, (run: Run, state: State, ...args: never[]) => unknown>>;

/** The object's own state; a wrong argument is refused in Google's words. */
export function stateOf<State>(kind: string, value: unknown): State {
  if (value instanceof Thing && value.kind === kind) return value.state as State;
  throw new Error(`The parameters don't match the method signature: a ${kind} was expected.`);
}
