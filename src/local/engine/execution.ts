import { KINDS } from './services/surface.ts';
import type { AuthMode, Methods, Run } from './services/thing.ts';
import { SELF, Thing } from './services/thing.ts';
import { messageOf } from './custom-functions.ts';
import type { Desk } from './desk.ts';
import { Ended, FaultyCalls } from './faults.ts';
import type { Workbook } from './workbook.ts';

/** A method call of the script: on a service by its name, on any other object by its number. */
export interface Call {
  readonly target: string | number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Reply = { readonly value: unknown } | { readonly error: string };

const ALLOWED_WITHOUT_AUTHORITY = /^(?:SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Menu\..*|Session\.getActiveUserLocale|Logger\..*|Utilities\..*|console\..*)$/;

/** One run of a script, seen from the engine: answers its calls and knows the objects that it holds. */
export class Execution {
  readonly #run: Run;
  readonly #things: Thing[] = [];
  readonly #calls: FaultyCalls;

  constructor(book: Workbook, desk: Desk, authMode: AuthMode) {
    this.#run = { book, desk, authMode };
    this.#calls = new FaultyCalls(desk.faults.shift());
  }

  /** Rejects where the run has ended without an answer. */
  async answer({ target, method, args }: Call): Promise<Reply> {
    try {
      const thing = typeof target === 'string' ? new Thing(target, null) : this.#thing(target);
      const result = await this.#call(thing, method, args.map((arg) => this.#decoded(arg)));
      return { value: this.#encoded(result) };
    } catch (thrown) {
      if (thrown instanceof Ended) throw thrown;
      return { error: messageOf(thrown) };
    }
  }

  /** After the script: its writes are applied and its lock is free. */
  end(): void {
    this.#run.desk.lock.release(this.#run);
    this.#run.book.grid.commit();
  }

  async #call(thing: Thing, method: string, args: readonly unknown[]): Promise<unknown> {
    if (thing.kind === 'console') return this.#perform(thing, method, args);
    const { lock } = this.#run.desk;
    return this.#calls.make(() => this.#perform(thing, method, args), (work) => lock.whileHeldUp(work));
  }

  #perform(thing: Thing, method: string, args: readonly unknown[]): unknown {
    const name = `${thing.kind}.${method}`;
    this.#count(thing, name);
    if (this.#run.authMode === 'NONE' && !ALLOWED_WITHOUT_AUTHORITY.test(name)) throw new Error(`You do not have permission to call ${name}`);
    const methods: Methods<never> | undefined = KINDS[thing.kind];
    const call = methods?.[method] as ((run: Run, state: unknown, ...args: readonly unknown[]) => unknown) | undefined;
    if (call === undefined) throw new Error(`the local host has no ${name}`);
    return call(this.#run, thing.state, ...args);
  }

  #count({ kind, state }: Thing, name: string): void {
    if (kind === 'console') return;
    const { book, desk } = this.#run;
    desk.calls.count(name);
    if (kind !== 'Sheet' && kind !== 'Range' && kind !== 'RangeList') return;
    const { sheetId } = state as { readonly sheetId: string };
    desk.calls.touch(sheetId);
    if (book.tabs.ids().includes(sheetId)) desk.calls.name(sheetId, book.tabs.nameOf(sheetId));
  }

  #thing(number: number): Thing {
    const thing = this.#things[number];
    if (thing === undefined) throw new Error('That object belongs to another run.');
    return thing;
  }

  #encoded(value: unknown): unknown {
    if (value === SELF) return { $self: true };
    if (value instanceof Thing) return { $thing: this.#things.push(value) - 1, kind: value.kind };
    if (value instanceof Date) return { $date: value.getTime() };
    return Array.isArray(value) ? value.map((element: unknown) => this.#encoded(element)) : value;
  }

  #decoded(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element: unknown) => this.#decoded(element));
    const isThing = typeof value === 'object' && value !== null && '$thing' in value;
    return isThing ? this.#thing(Number(value.$thing)) : value;
  }
}
