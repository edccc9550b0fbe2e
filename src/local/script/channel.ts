import type { ScriptMessage } from './messages.ts';

const HEADER_BYTES = 12;

/** Calls the engine and sleeps until it has answered: Apps Script knows no promises for its services. */
export class Channel {
  readonly #post: (message: ScriptMessage) => void;
  readonly #header: Int32Array;
  readonly #body: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(post: (message: ScriptMessage) => void, buffer: SharedArrayBuffer) {
    this.#post = post;
    this.#header = new Int32Array(buffer, 0, 3);
    this.#body = new Uint8Array(buffer, HEADER_BYTES);
  }

  call(target: string | number, method: string, args: readonly unknown[]): unknown {
    const reply = JSON.parse(this.#exchange({ type: 'call', call: { target, method, args } })) as { readonly value?: unknown; readonly error?: string };
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value;
  }

  #exchange(message: ScriptMessage): string {
    let text = this.#piece(message);
    while (this.#header[2] === 1) text += this.#piece({ type: 'more' });
    return text + this.#decoder.decode();
  }

  #piece(message: ScriptMessage): string {
    Atomics.store(this.#header, 0, 0);
    this.#post(message);
    // A waking that was meant for the answer before may come late, and wakes nobody for good.
    while (Atomics.load(this.#header, 0) === 0) Atomics.wait(this.#header, 0, 0);
    // A decoder doesn't read shared memory, so the bytes are copied out.
    return this.#decoder.decode(this.#body.slice(0, this.#header[1]), { stream: true });
  }
}
