import type { Answer, Problem } from './calls.ts';

/** A failure that the page can explain in the user's language. */
export class Explained extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

/** Runs a call, and turns what the page can explain into an answer; whatever else goes wrong reaches its failure handler. */
export function answer<T>(call: () => T): Answer<T> {
  try {
    return { value: call() };
  } catch (thrown) {
    if (thrown instanceof Explained) return { problem: thrown.problem };
    throw thrown;
  }
}

const PATIENCE_MS = 5000;

/** Runs a call that writes, alone: another's writing has its time to end first. */
export function alone<T>(call: () => T): Answer<T> {
  return answer(() => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE_MS)) throw new Explained({ code: 'busy' });
    try {
      const value = call();
      SpreadsheetApp.flush();
      return value;
    } finally {
      lock.releaseLock();
    }
  });
}
