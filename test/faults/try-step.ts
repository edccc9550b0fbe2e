import { readFileSync } from 'node:fs';
import { failureOf } from '../../src/sidebar/failure.ts';
import { languageOf } from '../../src/words/languages.ts';
import { serverOf } from '../workbook/open-built-host.ts';
import { differences, keyOf, placeOf } from './document.ts';
import { faults, TYPED } from './faults.ts';
import { focused } from './focused.ts';
import { OWN } from './own-functions.ts';
import type { Step } from './step.ts';
import { walk, type Trouble, type Walk } from './walk.ts';
import { World, type Request, type State } from './world.ts';

export const BETWEEN = "second user's same step between calls";

/** How one try ended: the workbook as before, finished by doing the step again, or finished as if nothing had been. */
export type Ending = 'as before' | 'finished again' | 'unharmed';

/** A step, hit once. */
export interface Tried {
  readonly step: string;
  readonly fault: string;
  /** The call to the server, and the service call in it. */
  readonly where: string;
  readonly ending: Ending;
  /** What is wrong afterwards. */
  readonly violations: readonly string[];
}

/** One service call of a call to the server that may be hit: its number, and how many there are. */
export interface Hit {
  readonly request: Request;
  /** The document that it finds, told by a short text. */
  readonly document: string;
  readonly fault: string;
  readonly call: number;
  readonly calls: number;
}

export type Choice = (hit: Hit) => boolean;

const words = languageOf('en');

/** Hits a step at service calls in turn, with every fault, and tells how each try ended. */
export async function* tryStep(step: Step, isChosen: Choice): AsyncGenerator<Tried> {
  const world = new World(`${readFileSync('dist/Code.js', 'utf8')}\n${OWN}`);
  const work = (server: Parameters<Step['run']>[0]) => step.run(focused(server, step.tabs));
  const start = await world.after(async (host) => {
    await step.prepare(focused(serverOf(host), step.tabs), host);
  });
  const whole = await walk(world, start, work);
  if (whole.thrown !== undefined) throw whole.thrown;
  let holds = false;
  await walk(world, whole.end, async (server) => {
    holds = await step.holds(focused(server, step.tabs));
  });
  if (!holds) throw new Error(`${step.name} didn't do what it should, undisturbed`);
  const [sheet, row, column, renamed] = step.theirs;
  const theirs = placeOf(whole.end.document, renamed ?? sheet, row, column);
  const path = whole.made.map(({ before }) => before);

  const judge = async (fault: string, where: string, first: Walk, but?: string): Promise<Tried> => {
    const failed = first.thrown !== undefined;
    const last = failed ? await walk(world, first.end, work) : first;
    const violations = [
      ...(first.made.every(({ performed }) => performed.isLockFree) ? [] : ['the lock is held']),
      ...(failed && failureOf(first.thrown, words).what === words.sidebar.failures.unknown ? [`not explained: ${String(first.thrown)}`] : []),
      ...(last.thrown !== undefined ? [`again fails: ${String(last.thrown)}`] : keyOf(last.end.document, but) === keyOf(whole.end.document, but) ? [] : differences(whole.end.document, last.end.document, but).slice(0, 3)),
      ...(but !== undefined && first.end.document.has(but) && !last.end.document.get(but)?.includes(TYPED) ? [`${but} lost what was typed`] : []),
    ];
    return { step: step.name, fault, where, ending: !failed ? 'unharmed' : first.end.key === start.key ? 'as before' : 'finished again', violations };
  };

  for (const [at, made] of whole.made.entries()) {
    const { request, before, performed: { calls } } = made;
    const hit = { request, document: before.key, calls };
    for (const fault of faults) {
      for (let call = 1; call <= calls; call++) {
        if (!isChosen({ ...hit, fault: fault.name, call })) continue;
        const trouble: Trouble = { at, strike: (struck) => (host) => fault.fault(call, host, struck, step) };
        yield await judge(fault.name, `${request.name} ${String(typeof request.inputs[0] === 'string' ? request.inputs[0] : '')}, call ${call}`, await walk(world, start, work, trouble), fault.types && theirs);
        world.forget(path);
      }
    }
    if (!isChosen({ ...hit, fault: BETWEEN, call: 0 })) continue;
    const other = async (state: State) => (await walk(world, state, work)).end;
    yield await judge(BETWEEN, `before ${request.name}`, await walk(world, start, work, { at, before: other }));
    world.forget(path);
  }
  await world.close();
}
