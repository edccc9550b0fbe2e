import { recogniseEncoding, type Encoding } from '../../workbook/incoming/encoding.ts';
import type { Guess } from '../../workbook/incoming/guess.ts';

/** Where rows come from: a file as its bytes, or a text that was pasted. */
export type Source = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: ''; readonly text: string };

/** More than any import takes: the panel doesn't stop over a film. */
const MOST_BYTES = 40_000_000;

/** A file that is too big is refused before it's read. */
export class TooBig extends Error {}

export async function readFile(file: File): Promise<Source> {
  if (file.size > MOST_BYTES) throw new TooBig(`${file.size} bytes`);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The encoding of a file; null for what was pasted, as it has none. */
export function encodingOf(source: Source, chosen: Encoding | undefined): Guess<Encoding> | null {
  if (!('bytes' in source)) return null;
  return chosen === undefined ? recogniseEncoding(source.bytes) : { value: chosen, isCertain: true };
}

export function textOf(source: Source, encoding: Encoding | undefined): string {
  return 'bytes' in source ? new TextDecoder(encoding).decode(source.bytes) : source.text;
}
