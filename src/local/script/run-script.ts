import { Channel } from './channel.ts';
import type { ScriptMessage, ScriptStart } from './messages.ts';
import { StandIns } from './stand-ins.ts';

type Globals = Record<string, unknown>;

/** What a thread offers and Apps Script doesn't. */
const ABSENT: readonly string[] = [
  'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'queueMicrotask', 'fetch', 'FormData', 'File', 'Blob', 'URL',
  'URLSearchParams', 'DOMException', 'atob', 'btoa', 'crypto', 'Crypto', 'CryptoKey', 'SubtleCrypto', 'window', 'navigator', 'performance', 'process', 'Buffer',
  'TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'structuredClone', 'global', 'require', 'postMessage', 'importScripts', 'indexedDB', 'caches', 'XMLHttpRequest', 'Worker', 'WebSocket', 'EventSource',
  'self', 'location', 'origin', 'close', 'BroadcastChannel', 'MessageChannel', 'addEventListener', 'removeEventListener', 'dispatchEvent', 'requestAnimationFrame', 'cancelAnimationFrame',
  'createImageBitmap', 'reportError', 'Request', 'Response', 'Headers', 'AbortController', 'FileReader', 'FileReaderSync', 'OffscreenCanvas', 'Notification', 'WebTransport', 'scheduler',
];

/** Runs one global function of the bundle in this thread, which must be a fresh one, and reports how it ended. */
export function runScript(start: ScriptStart, post: (message: ScriptMessage) => void, load: (code: string) => void = evaluated): void {
  try {
    post({ type: 'done', value: called(start, new Channel(post, start.buffer), load) });
  } catch (thrown) {
    post({ type: 'failed', error: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

function called({ code, functionName, args, surface, now }: ScriptStart, channel: Channel, load: (code: string) => void): unknown {
  const globals = globalThis as unknown as Globals;
  const standIns = new StandIns(channel, surface);
  if (now !== undefined) stopClock(globals, now);
  for (const name of ABSENT) remove(globals, name);
  for (const name of surface.services) define(globals, name, standIns.service(name));
  for (const name of surface.refused) define(globals, name, standIns.refusedService(name));
  define(globals, 'console', spoken(standIns.service('console') as Readonly<Record<string, Speak>>));
  load(code);
  const entry = globals[functionName];
  if (typeof entry !== 'function') throw new Error(`Script function not found: ${functionName}`);
  return (entry as Speak)(...args);
}

/** In a browser a thread inherits most of what it offers, so its prototypes lose it too. */
function remove(globals: Globals, name: string): void {
  for (let place: unknown = globals; typeof place === 'object' && place !== null; place = Object.getPrototypeOf(place)) Reflect.deleteProperty(place, name);
}

/** Makes the bundle's declarations globals of this thread. */
function evaluated(code: string): void {
  const evaluate = (globalThis as unknown as Globals)['eval'] as (text: string) => unknown;
  // The leading statement keeps a "use strict" of the bundle from making the evaluation a scope of its own.
  evaluate(`0;${code}\n//# sourceURL=Code.js`);
}

type Speak = (...words: readonly unknown[]) => unknown;

function define(globals: Globals, name: string, value: unknown): void {
  Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: false });
}

/** The console takes anything, so its words become text before they travel. */
function spoken(console: Readonly<Record<string, Speak>>): Readonly<Record<string, Speak>> {
  const text = (word: unknown): string => (word instanceof Error ? String(word.stack) : typeof word === 'object' ? JSON.stringify(word) : String(word));
  return Object.fromEntries(['log', 'info', 'warn', 'error'].map((level) => [level, (...words: readonly unknown[]) => console[level]?.(...words.map(text))]));
}

function stopClock(globals: Globals, now: number): void {
  const RealDate = Date;
  globals['Date'] = new Proxy(RealDate, {
    construct: (target, args: readonly unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [now] : args, newTarget) as object,
    get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
  });
}
