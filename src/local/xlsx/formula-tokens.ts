export type TokenKind =
  | 'space' | 'text' | 'error' | 'sheet' | 'range' | 'columns' | 'rows' | 'open' | 'call' | 'number' | 'logical' | 'name' | 'operator' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const letter = 'A-Za-z_\\u0080-\\uFFFF';
const notInAWord = `(?![${letter}0-9.(!])`;
const column = '\\$?[A-Za-z]{1,3}';
const cell = `${column}\\$?[1-9]\\d{0,6}`;

// The order decides: 'LOG10(' is a call, 'Q1!' a sheet, 'A1' a range, 'TRUE' a logical, and only what is left a name.
const kinds: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy],
  ['sheet', new RegExp(`(?:'(?:[^']|'')+'|[${letter}][${letter}0-9.]*)!`, 'y')],
  ['call', new RegExp(`[${letter}][${letter}0-9.]*(?=\\()`, 'y')],
  ['range', new RegExp(`${cell}:${cell}${notInAWord}`, 'y')],
  ['open', new RegExp(`${cell}:(?:${column}|\\$?[1-9]\\d{0,6})${notInAWord}`, 'y')],
  ['range', new RegExp(`${cell}${notInAWord}`, 'y')],
  ['columns', new RegExp(`${column}:${column}${notInAWord}`, 'y')],
  ['rows', new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${notInAWord}`, 'y')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['logical', new RegExp(`(?:TRUE|FALSE)${notInAWord}`, 'iy')],
  ['name', new RegExp(`[${letter}\\\\][${letter}0-9.\\\\?]*`, 'y')],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:]/y],
  ['mark', /[(){},;]/y],
];

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

/** The tokens of a formula without its '='; undefined when a character belongs to none. Their texts join to the formula again. */
export function formulaTokens(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
