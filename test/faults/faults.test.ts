import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { steps } from './steps.ts';
import { tryStep, type Tried } from './try-step.ts';
import type { Request } from './world.ts';

/** One step of each name, in the order of the workbooks' sizes. The whole matrix is `npm run faults`. */
const chosen = [...new Map(steps.map((step) => [step.name, step])).values()].sort((a, b) => a.tabs.length - b.tabs.length);
const [{ name: KILLED }] = faults;

/** At so many service calls of a call to the server, spread over all of them to the last. */
const HITS = 3;

/** Whether a call to the server is the first of its kind: a table is drawn otherwise than a page, and each step of pay commits what is its own. */
const seen = new Map<string, Request>();
function isFirst(request: Request, step: string): boolean {
  const [, draft] = request.inputs;
  const kind = request.name === 'rpcCommit' ? step : typeof draft === 'object' && draft !== null && 'kind' in draft ? String(draft.kind) : '';
  const first = seen.get(`${request.name} ${kind}`) ?? request;
  seen.set(`${request.name} ${kind}`, first);
  return first === request;
}

test.each(chosen)('$name: each kind of call to the server, killed, in the smallest workbook that shows it', { timeout: 300_000 }, async (step) => {
  const tried: Tried[] = [];
  for await (const one of tryStep(step, ({ request, fault, call, calls }) => fault === KILLED && (calls - call) % Math.ceil(calls / HITS) === 0 && isFirst(request, step.name))) tried.push(one);
  expect(tried.filter(({ violations }) => violations.length > 0)).toEqual([]);
});
