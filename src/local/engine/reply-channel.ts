import type { Reply } from './execution.ts';

/** Bytes before the text of a reply: whether it is there, its length, whether more follows. */
export const HEADER_BYTES = 12;
const CHUNK_BYTES = 1 << 20;

export function newReplyBuffer(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + CHUNK_BYTES);
}

/** Hands replies to a script that sleeps on the shared buffer; a long one goes piece by piece. */
export class ReplyChannel {
  readonly #header: Int32Array;
  readonly #body: Uint8Array;
  #rest = new Uint8Array();

  constructor(buffer: SharedArrayBuffer) {
    this.#header = new Int32Array(buffer, 0, 3);
    this.#body = new Uint8Array(buffer, HEADER_BYTES);
  }

  send(reply: Reply): void {
    this.#rest = new TextEncoder().encode(JSON.stringify(reply));
    this.sendMore();
  }

  sendMore(): void {
    const piece = this.#rest.subarray(0, this.#body.length);
    this.#rest = this.#rest.subarray(piece.length);
    this.#body.set(piece);
    this.#header[1] = piece.length;
    this.#header[2] = this.#rest.length > 0 ? 1 : 0;
    Atomics.store(this.#header, 0, 1);
    Atomics.notify(this.#header, 0);
  }
}
