import type { Channel } from './channel.ts';
import type { Surface } from './messages.ts';

interface Reference {
  readonly $thing: number;
  readonly kind: string;
}

type Member = (...args: readonly unknown[]) => unknown;

/** What any program may ask of any object without meaning a service's method. */
const COMMON: ReadonlySet<string | symbol> = new Set(['then', 'toJSON', 'constructor', 'prototype', '$$typeof', 'nodeType']);

/** The objects that a script holds for things that live in the engine. They refuse, by name, what the host lacks. */
export class StandIns {
  readonly #channel: Channel;
  readonly #surface: Surface;
  readonly #numbers = new WeakMap<object, number>();

  constructor(channel: Channel, surface: Surface) {
    this.#channel = channel;
    this.#surface = surface;
  }

  service(name: string): object {
    return this.#standIn(name, name);
  }

  refusedService(name: string): object {
    const refuse = (): never => {
      throw new Error(`the local host has no ${name}`);
    };
    return new Proxy({}, { get: refuse, set: refuse, has: refuse });
  }

  #standIn(kind: string, target: string | number): object {
    const members = this.#members(kind, target);
    const standIn: object = new Proxy(members, {
      get: (_, key) => {
        if (typeof key === 'symbol' || COMMON.has(key)) return undefined;
        const member = members[key];
        if (member === undefined) throw new Error(`the local host has no ${kind}.${key}`);
        return member;
      },
      set: (_, key) => {
        throw new Error(`${kind}.${String(key)} can't be set.`);
      },
      ownKeys: () => [],
    });
    for (const method of this.#surface.methods[kind] ?? []) members[method] = this.#method(target, method, () => standIn);
    if (typeof target === 'number') this.#numbers.set(standIn, target);
    return standIn;
  }

  #members(kind: string, _target: string | number): Record<string, Member | object> {
    const constants = Object.entries(this.#surface.constants[kind] ?? {});
    return {
      toString: () => kind,
      ...Object.fromEntries(constants.map(([name, values]) => [name, this.#constants(`${kind}.${name}`, values)])),
    };
  }

  #constants(name: string, values: readonly string[]): object {
    const table: Readonly<Record<string, string>> = Object.fromEntries(values.map((value) => [value, value]));
    return new Proxy(table, {
      get: (_, key) => {
        if (typeof key === 'symbol' || COMMON.has(key)) return undefined;
        if (!values.includes(key)) throw new Error(`the local host has no ${name}.${key}`);
        return key;
      },
    });
  }

  #method(target: string | number, method: string, self: () => object): Member {
    return (...args) => this.#received(this.#channel.call(target, method, args.map((arg) => this.#sent(arg))), self);
  }

  #sent(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element: unknown) => this.#sent(element));
    if (typeof value === 'function') throw new Error('A function is no argument of a service.');
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    const number = this.#numbers.get(value);
    return number === undefined ? { ...value } : { $thing: number };
  }

  #received(value: unknown, self: () => object): unknown {
    if (Array.isArray(value)) return value.map((element: unknown) => this.#received(element, self));
    if (typeof value !== 'object' || value === null) return value;
    if ('$self' in value) return self();
    if ('$date' in value) return new Date(Number(value.$date));
    if (!('$thing' in value)) return value;
    const { kind, $thing } = value as Reference;
    return this.#standIn(kind, $thing);
  }
}
