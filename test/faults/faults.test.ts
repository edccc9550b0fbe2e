import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { steps } from './steps.ts';
import { tryStep, type Tried } from './try-step.ts';
import type { Request } from './world.ts';

/** Steps that show every kind of call to the server: the last of each name. The whole matrix is `npm run faults`. */
const chosen = [...new Map(steps.map((step) => [step.name, step])).values()];
const [{ name: KILLED }] = faults;
const seen = new Set<string>();

/** A table is drawn otherwise than a page. */
function kindOf({ name, inputs }: Request): string {
  const draft = inputs[1];
  return typeof draft === 'object' && draft !== null && 'kind' in draft ? `${name} ${String(draft.kind)}` : name;
}

test.each(chosen)('$name: each kind of call to the server, killed at every service call, once', { timeout: 300_000 }, async (step) => {
  const kinds = new Map<Request, boolean>();
  const isNew = (request: Request) => {
    const known = kinds.get(request) ?? !seen.has(kindOf(request));
    kinds.set(request, known);
    seen.add(kindOf(request));
    return known;
  };
  const tried: Tried[] = [];
  for await (const one of tryStep(step, (request, fault) => isNew(request) && fault === KILLED)) tried.push(one);
  expect(tried.filter(({ violations }) => violations.length > 0)).toEqual([]);
});
