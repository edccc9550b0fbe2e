import type { Answer, Calls, Problem } from '../google/calls.ts';

/** The server as the page sees it: the same calls, each with time to answer. */
export type Server = { readonly [Name in keyof Calls]: (...inputs: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>> };

/** What went wrong on the server in a way that the page can explain. */
export class Explained extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

/** Calls the server by whatever means reach it: google.script.run in the page, the local host elsewhere. */
export function serverOver(run: (name: string, inputs: readonly unknown[]) => Promise<unknown>): Server {
  const call = (name: string) => async (...inputs: readonly unknown[]) => {
    const answer = (await run(`rpc${name.charAt(0).toUpperCase()}${name.slice(1)}`, inputs)) as Answer<unknown>;
    if ('problem' in answer) throw new Explained(answer.problem);
    return answer.value;
  };
  // Whatever is named is asked for; a promise's own method is not, as this is none.
  return new Proxy({} as Server, { get: (_, name) => (name === 'then' ? undefined : call(String(name))) });
}
