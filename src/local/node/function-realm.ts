import { createContext, runInContext } from 'node:vm';
import type { FunctionRealm } from '../engine/custom-functions.ts';
import { customFunctionsOf } from '../engine/custom-functions.ts';

/** Loads the bundle in a context of its own that has no services, for the functions tagged @customfunction. */
export function loadFunctionRealm(code: string, now: number | undefined): FunctionRealm {
  const silent = (): void => undefined;
  const context = createContext({ console: { log: silent, info: silent, warn: silent, error: silent } });
  const inside = <T>(text: string): T => runInContext(text, context) as T;
  if (now !== undefined) inside(`Date = class extends Date { constructor(...parts) { super(...(parts.length === 0 ? [${now}] : parts)); } static now() { return ${now}; } }`);
  // A bundle that asks for a service as it loads has no custom functions that work, on Google as here.
  const failure = loaded(() => void runInContext(code, context, { filename: 'Code.js' }));
  const call = inside<FunctionRealm['call']>(
    // Arrays are made inside, so that nothing tells them from the script's own.
    '(name, args) => { const own = (value) => { if (!Array.isArray(value)) return value; const made = []; for (const one of value) made.push(own(one)); return made; }; return globalThis[name](...own(args)); }',
  );
  return {
    names: customFunctionsOf(code),
    call: (name, args) => {
      if (failure !== undefined) throw failure;
      return call(name, args);
    },
    date: inside('(instant) => new Date(instant)'),
  };
}

function loaded(load: () => void): unknown {
  try {
    load();
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}
