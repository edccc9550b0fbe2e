import type { FunctionRealm } from '../engine/custom-functions.ts';
import { customFunctionsOf } from '../engine/custom-functions.ts';

type Realm = Window & { readonly Array: ArrayConstructor; readonly Date: DateConstructor } & Record<string, unknown>;

/** Loads the bundle into a frame of its own that has no services, for the functions tagged @customfunction. */
export async function loadFunctionRealm(code: string): Promise<FunctionRealm> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Custom functions';
  frame.src = '/page/functions.html';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const realm = frame.contentWindow as unknown as Realm;
  // Arrays are made inside, so that nothing tells them from the script's own.
  const own = (value: unknown): unknown => (Array.isArray(value) ? realm.Array.from(value, own) : value);
  return {
    names: customFunctionsOf(code),
    call: (name, args) => (realm[name] as (...args: readonly unknown[]) => unknown)(...args.map(own)),
    date: (instant) => new realm.Date(instant),
  };
}
