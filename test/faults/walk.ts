import { serverOver, type Server } from '../../src/sidebar/server.ts';
import type { Performed, Request, State, Strike, World } from './world.ts';

/** Work of the panel's, call by call to the server. */
export interface Walk {
  readonly made: readonly { readonly before: State; readonly request: Request; readonly performed: Performed }[];
  readonly end: State;
  /** What the work failed with; undefined where it came to its end. */
  readonly thrown: unknown;
}

/** What goes wrong on the way, by the place of the call to the server. */
export interface Trouble {
  readonly at: number;
  readonly strike?: (request: Request) => Strike;
  /** What somebody else does before that call. */
  readonly before?: (state: State) => Promise<State>;
}

export async function walk(world: World, start: State, work: (server: Server) => Promise<unknown>, trouble?: Trouble): Promise<Walk> {
  const made: Walk['made'][number][] = [];
  let state = start;
  const perform = async (request: Request): Promise<unknown> => {
    const isHit = trouble?.at === made.length;
    if (isHit && trouble.before) state = await trouble.before(state);
    const before = state;
    const performed = await world.perform(before, request, isHit ? trouble.strike?.(request) : undefined);
    made.push({ before, request, performed });
    state = performed.state;
    if (performed.thrown) throw performed.thrown;
    return performed.answer;
  };
  let latest: Promise<unknown> = Promise.resolve();
  const server = serverOver((name, inputs) => {
    const answer = latest.then(() => perform({ name, inputs }));
    latest = answer.catch(() => undefined);
    return answer;
  });
  const thrown = await work(server).then(() => undefined, (problem: unknown) => problem);
  await latest;
  return { made, end: state, thrown };
}
