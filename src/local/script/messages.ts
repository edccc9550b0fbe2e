/** What the script's thread tells the engine's. */
export type ScriptMessage =
  | { readonly type: 'call'; readonly call: { readonly target: string | number; readonly method: string; readonly args: readonly unknown[] } }
  | { readonly type: 'more' }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'failed'; readonly error: string };

/** All that a script's thread is started with. */
export interface ScriptStart {
  /** The bundle: its text, or where it is loaded from. */
  readonly code: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly buffer: SharedArrayBuffer;
  readonly surface: Surface;
  /** The script's clock stands at this instant, in milliseconds, when given. */
  readonly now?: number;
}

/** What a script can name: services, methods by kind of object, constants, and services refused by name. */
export interface Surface {
  readonly services: readonly string[];
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly constants: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly refused: readonly string[];
}
