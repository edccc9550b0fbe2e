import type { Guess } from './guess.ts';

/** The encodings that spreadsheets and CRMs save text in, by the names that browsers decode them by. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252', 'windows-1250', 'koi8-r'] as const;

export type Encoding = (typeof encodings)[number];

const certain = (value: Encoding): Guess<Encoding> => ({ value, isCertain: true });

/** Those in which any bytes are letters: which one a file is in, only a reader can tell. */
export const oldEncodings: readonly Encoding[] = ['windows-1251', 'windows-1252', 'windows-1250', 'koi8-r'];

/** The encoding of a file: by its mark, by zeros between letters, by what UTF-8 allows, and else a guess by where its letters stand. */
export function recogniseEncoding(bytes: Uint8Array): Guess<Encoding> {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return certain('utf-8');
  if (a === 0xff && b === 0xfe) return certain('utf-16le');
  if (a === 0xfe && b === 0xff) return certain('utf-16be');
  const zeros = zerosIn(bytes);
  if (zeros.odd + zeros.even > 0) return { value: zeros.odd >= zeros.even ? 'utf-16le' : 'utf-16be', isCertain: zeros.odd === 0 || zeros.even === 0 };
  if (isUtf8(bytes)) return certain('utf-8');
  return byLetters(bytes);
}

/** Separators and digits have a zero byte in UTF-16, and nothing in the other encodings has. */
function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const found = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) found[i % 2] = (found[i % 2] ?? 0) + 1;
  });
  return { even: found[0] ?? 0, odd: found[1] ?? 0 };
}

/** How many bytes go on after a first one. */
function following(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : Number.NaN;
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const count = following(bytes[at] ?? 0);
    if (Number.isNaN(count)) return false;
    for (const last = at + count; at < last; at += 1) if (((bytes[at + 1] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

const isHigh = (byte: number) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;
const isLatin = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** A Russian word is high bytes throughout, its small letters before its capitals in one encoding and behind them in the other; in a western word an accented letter stands among plain ones. */
function byLetters(bytes: Uint8Array): Guess<Encoding> {
  let [together, among, low] = [0, 0, 0];
  bytes.forEach((byte, i) => {
    if (!isHigh(byte)) return;
    const [before, after] = [bytes[i - 1] ?? 0, bytes[i + 1] ?? 0];
    if (isHigh(before) || isHigh(after)) together += 1;
    if (byte >= 0xc0 && byte < 0xe0) low += 1;
    else if (isLatin(before) || isLatin(after)) among += 1;
  });
  const russian = 2 * low > together + among ? 'koi8-r' : 'windows-1251';
  return { value: together > among ? russian : 'windows-1252', isCertain: false };
}

/** The bytes of the first cell that no encoding but an old one explains, by which a reader tells them apart. */
export function tellingBytes(bytes: Uint8Array): Uint8Array {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  if (at < 0) return bytes.subarray(0, 0);
  const isEnd = (byte: number | undefined) => byte === undefined || [0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b, 0x7c].includes(byte);
  let [start, end] = [at, at];
  while (!isEnd(bytes[start - 1]) && at - start < LONGEST) start -= 1;
  while (!isEnd(bytes[end]) && end - start < LONGEST) end += 1;
  return bytes.subarray(start, end);
}

const LONGEST = 24;
