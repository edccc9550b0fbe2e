import type { Exact } from '../money.ts';
import type { Option, Options } from './option.ts';
import { ownName } from './own-names.ts';
import { nameOf } from './table.ts';

/** What an options cell chooses, and how it's written there. */
interface Read {
  /** Every option that may be chosen, with its default where it isn't. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Those that are written, by name. */
  readonly written: ReadonlyMap<string, string>;
}

/** Reads an options cell such as `mode = whole; boundary = lower`. */
export function readOptions(text: string, known: Options, refuse: (sentence: string) => never): Read {
  const [chosen, written] = [new Map<string, unknown>(), new Map<string, string>()];
  for (const part of text.split(';').map((one) => one.trim()).filter((one) => one !== '')) {
    const [left = '', right] = part.split(/\s*=\s*/, 2);
    const name = nameOf(ownName(left));
    const option = new Map(Object.entries(known)).get(name);
    if (!option || right === undefined) refuse(`expected ${asKnown(known)}, found "${part}": delete it or mend it.`);
    else if (chosen.has(name)) refuse(`expected every option once, found ${name} twice: delete one.`);
    else chosen.set(name, valueOf(option, right) ?? refuse(`expected ${name} = ${option.takes}, found "${right}".`));
    written.set(name, part);
  }
  return { options: Object.fromEntries(Object.entries(known).map(([name, { fallback }]) => [name, chosen.has(name) ? chosen.get(name) : fallback])), written };
}

function asKnown(known: Options): string {
  const names = Object.keys(known);
  return names.length === 0 ? 'no option, as this method has none' : `one of ${names.map((name) => `${name} = …`).join(', ')}`;
}

function valueOf({ read }: Option, text: string): unknown {
  return read(text.trim());
}

/** The same options with their money at a pay level. */
export function leveled(options: Readonly<Record<string, unknown>>, known: Options, level: Exact): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, known[name]?.isMoney && value !== null ? (value as Exact).times(level) : value]));
}
