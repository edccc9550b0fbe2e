import type { Fault, Host } from '../../src/local/node/host.ts';
import { openBuiltHost } from '../workbook/open-built-host.ts';
import { documentOf, keyOf, type Document } from './document.ts';

/** A document as it stands between two calls to the server. */
export interface State {
  readonly key: string;
  readonly document: Document;
  readonly snapshot: string;
}

export interface Request {
  readonly name: string;
  readonly inputs: readonly unknown[];
}

/** What became of a request. */
export interface Performed {
  readonly state: State;
  readonly answer?: unknown;
  readonly thrown?: Error;
  /** How many service calls it took. */
  readonly calls: number;
  readonly isLockFree: boolean;
}

/** What goes wrong, made over the host that it happens in. */
export type Strike = (host: Host) => Fault;

/** Performs requests on documents: the same undisturbed request on the same document is performed once. */
export class World {
  readonly #code: string;
  readonly #known = new Map<string, Performed>();
  #host: Host | undefined;
  #at = '';

  constructor(code: string) {
    this.#code = code;
  }

  /** The state of a new document after that work. */
  async after(work: (host: Host) => Promise<void>): Promise<State> {
    await this.close();
    this.#host = await openBuiltHost(this.#code);
    await work(this.#host);
    return this.#stateOf(this.#host);
  }

  async perform(from: State, request: Request, strike?: Strike): Promise<Performed> {
    if (strike) return this.#performed(from, request, strike);
    const told = `${from.key} ${JSON.stringify(request)}`;
    const known = this.#known.get(told) ?? (await this.#performed(from, request));
    this.#known.set(told, known);
    return known;
  }

  /** Forgets what was performed but on those documents. */
  forget(but: readonly State[]): void {
    const kept = new Set(but.map(({ key }) => key));
    for (const told of this.#known.keys()) if (!kept.has(told.slice(0, told.indexOf(' ')))) this.#known.delete(told);
  }

  async close(): Promise<void> {
    await this.#host?.close();
    this.#host = undefined;
  }

  async #performed(from: State, { name, inputs }: Request, strike?: Strike): Promise<Performed> {
    const host = await this.#hostAt(from);
    host.resetCalls();
    if (strike) host.strike(strike(host));
    const ended = await host.run(name, ...inputs).then((answer) => ({ answer }), (thrown: Error) => ({ thrown }));
    return { ...ended, calls: host.calls().total, isLockFree: host.isLockFree(), state: this.#stateOf(host) };
  }

  async #hostAt({ key, snapshot }: State): Promise<Host> {
    if (this.#host && this.#at === key) return this.#host;
    await this.close();
    this.#host = await openBuiltHost(this.#code, { snapshot: JSON.parse(snapshot) as unknown });
    return this.#host;
  }

  #stateOf(host: Host): State {
    const snapshot = JSON.stringify(host.snapshot());
    const document = documentOf(JSON.parse(snapshot));
    this.#at = keyOf(document);
    return { key: this.#at, document, snapshot };
  }
}
