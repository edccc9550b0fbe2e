/** Runs in the add-on's page: Google's `google.script` over a port to the spreadsheet's page. */
interface Handlers {
  readonly success?: (value: unknown, object?: unknown) => void;
  readonly failure?: (error: Error, object?: unknown) => void;
  readonly object?: unknown;
}

type Answer = { readonly call: number; readonly value: unknown } | { readonly call: number; readonly error: string };

addEventListener('message', ({ source, data, ports: [port] }: MessageEvent<{ readonly html: string; readonly origin: string }>) => {
  if (source !== parent || !port) return;
  (globalThis as unknown as { google: unknown }).google = { script: scriptOver(port, data.origin) };
  document.open();
  document.write(data.html);
  document.close();
});

function scriptOver(port: MessagePort, origin: string): object {
  const waiting = new Map<number, Handlers>();
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const handlers = waiting.get(data.call);
    waiting.delete(data.call);
    if ('value' in data) handlers?.success?.(data.value, handlers.object);
    else if (handlers?.failure) handlers.failure(new Error(data.error), handlers.object);
    else console.error(data.error);
  };
  let calls = 0;
  const send = (handlers: Handlers, name: string, args: readonly unknown[]): void => {
    const call = ++calls;
    const sent = args.map((arg, i) => legal(arg, String(i), []));
    waiting.set(call, handlers);
    port.postMessage({ call, name, args: sent });
  };
  const run = (handlers: Handlers): object =>
    new Proxy({}, {
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        if (name === 'withSuccessHandler') return (success: NonNullable<Handlers['success']>) => run({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: NonNullable<Handlers['failure']>) => run({ ...handlers, failure });
        if (name === 'withUserObject') return (object: unknown) => run({ ...handlers, object });
        return (...args: readonly unknown[]) => send(handlers, name, args);
      },
    });
  const tell = (host: string) => (value?: number) => port.postMessage({ host, value });
  return {
    run: run({}),
    host: { close: tell('close'), setHeight: tell('setHeight'), setWidth: tell('setWidth'), origin, editor: { focus: tell('focus') } },
  };
}

/** What Google lets through: numbers, texts, truths, null, and lists and objects of these; a form becomes its fields. */
function legal(value: unknown, at: string, around: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (around.includes(value) || typeof value !== 'object' || value instanceof Date) throw new TypeError(`Failed due to illegal value in property: ${at}`);
  if (value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value).entries());
  if (value instanceof Node) throw new TypeError(`Failed due to illegal value in property: ${at}`);
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((element, i) => legal(element, String(i), inside));
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, legal(part, name, inside)]])));
}
