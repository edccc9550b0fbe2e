/** How the add-on's page calls its server. */
export type Run = (name: string, args: readonly unknown[]) => Promise<unknown>;

export interface FrameHost {
  readonly run: Run;
  readonly close: () => void;
  readonly focusGrid: () => void;
}

type Message = { readonly call: number; readonly name: string; readonly args: readonly unknown[] } | { readonly host: string; readonly value?: number };

/** A page of the add-on in a frame that can reach nothing but its server. */
export function addOnFrame(html: string, title: string, host: FrameHost): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-downloads');
  frame.src = '/page/frame.html';
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('call' in data) void answer(data, host.run).then((reply) => port1.postMessage(reply));
    else if (data.host === 'close') host.close();
    else if (data.host === 'focus') host.focusGrid();
    else if (data.host === 'setHeight' || data.host === 'setWidth') frame.style[data.host === 'setHeight' ? 'height' : 'width'] = `${Number(data.value)}px`;
  };
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ html, origin: location.origin }, '*', [port2]), { once: true });
  return frame;
}

async function answer({ call, name, args }: Extract<Message, { readonly call: number }>, run: Run): Promise<object> {
  try {
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    const value = await run(name, args);
    return { call, value: hasDate(value) ? null : (JSON.parse(JSON.stringify(value ?? null)) as unknown) };
  } catch (thrown) {
    return { call, error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** A date anywhere in an answer makes all of it null, as on Google. */
function hasDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasDate);
}
