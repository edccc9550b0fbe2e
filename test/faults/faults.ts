import type { Host } from '../../src/local/node/host.ts';
import { letters } from '../../src/workbook/formula.ts';
import type { Step } from './step.ts';
import type { Request, Strike } from './world.ts';

/** Something that goes wrong at a service call. */
export interface FaultKind {
  readonly name: string;
  readonly fault: (at: number, host: Host, request: Request, step: Step) => ReturnType<Strike>;
  /** Whether a second user types into a cell of theirs. */
  readonly types?: true;
}

export const TYPED = 'typed by a second user';

const ending = ["We're sorry, a server error occurred. Please wait a bit and try again.", 'Exceeded maximum execution time'] as const;
const failing = [
  'Service Spreadsheets failed while accessing document with id 1aBcD.',
  'Service invoked too many times for one day: properties read.',
  'Service error: Spreadsheets. Please wait a bit and try again.',
] as const;
const SEVEN_MINUTES = 7 * 60_000;

/** ★ What goes wrong. Two messages of one kind take turns: a run ends or a call fails alike whatever is said. */
export const faults: readonly [FaultKind, ...FaultKind[]] = [
  { name: 'killed or out of time', fault: (at) => ({ at, ends: ending[at % ending.length] ?? '' }) },
  { name: 'service error or quota', fault: (at) => ({ at, throws: failing[at % failing.length] ?? '' }) },
  { name: 'slow call', fault: (at) => ({ at, lasts: SEVEN_MINUTES }) },
  { name: "second user's edit", types: true, fault: (at, host, _, step) => ({ at, meanwhile: () => typeInto(host, step) }) },
  { name: "second user's same call", fault: (at, host, { name, inputs }) => ({ at, meanwhile: () => host.run(name, ...inputs) }) },
];

/** A sheet that isn't there yet can't be typed into. */
async function typeInto(host: Host, { theirs: [sheet, row, column, renamed] }: Step): Promise<void> {
  const name = host.sheets().find((one) => one === sheet || one === renamed);
  if (name !== undefined) await host.type(name, `${letters(column - 1)}${row}`, TYPED);
}
