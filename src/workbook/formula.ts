/** Formula text: the only place that spells a separator, a quote or an address. Everything here works in every locale. */

export function fn(name: string, ...inputs: readonly (string | number)[]): string {
  return `${name}(${inputs.join(';')})`;
}

export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A criterion that compares with the value of an expression, such as ">="&start. */
export function compared(sign: '>=' | '<=' | '<' | '>', expression: string): string {
  return `${literal(sign)}&${expression}`;
}

/** A criterion that a text meets alone, whatever signs and wildcards it holds. */
export function exactly(text: string): string {
  return `${literal('=')}&${['~', '*', '?'].reduce((safe, sign) => fn('SUBSTITUTE', safe, literal(sign), literal(`~${sign}`)), text)}`;
}

export function all(...conditions: readonly string[]): string {
  return conditions.map((condition) => `(${condition})`).join('*');
}

export function either(...conditions: readonly string[]): string {
  // A truth value alone is greater than any number.
  const [only = ''] = conditions;
  return conditions.length === 1 ? only : `(${conditions.map((condition) => `(${condition})`).join('+')})>0`;
}

/** Whether a figure is there and reaches an amount: a blank text is greater than any number. */
export function reaches(figure: string, least: number): string {
  return `${fn('ISNUMBER', figure)}*(${fn('IF', fn('ISNUMBER', figure), figure, 0)}*100>=${least * 100})`;
}

/** The first rows of a block, so many at most. Below it stands the block once more: a filter of a single row would be one of columns. */
export function top(block: string, most: number): string {
  return fn('FILTER', fn('VSTACK', block, block), `${fn('SEQUENCE', `2*${fn('ROWS', block)}`)}<=${fn('MIN', most, fn('ROWS', block))}`);
}

/** Names for parts of an expression. */
export function letting(names: Readonly<Record<string, string>>, body: string): string {
  return fn('LET', ...Object.entries(names).flat(), body);
}

/** One result for each element of one or more columns. */
export function mapping(over: Readonly<Record<string, string>>, body: string): string {
  return fn('MAP', ...Object.values(over), fn('LAMBDA', ...Object.keys(over), body));
}

/** "Process {p} has no owner" as an expression that puts the parts together. */
export function sentence(text: string, parts: Readonly<Record<string, string>>): string {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, i) => (i % 2 === 1 ? (parts[piece] ?? literal(`{${piece}}`)) : literal(piece)))
    .filter((piece) => piece !== '""')
    .join('&');
}

export function formula(expression: string): string {
  return `=${expression}`;
}

/** 0 is A. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The absolute address of a block, rows counted from 1 and columns from 0. */
export function address(sheet: string, firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  const [first, last] = [`$${letters(firstColumn)}$${firstRow}`, `$${letters(lastColumn)}$${lastRow}`];
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function quoted(sheet: string): string {
  return /^[A-Za-z_]+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** Whether two formulas are one, whatever the places that they refer to and the separators that their locale has. */
export function isSameFormula(one: string, other: string): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(formula: string): string {
  return formula.replace(/#REF!|(?:'(?:[^']|'')*'|[\p{L}\w]+)!|\$?[A-Z]{1,3}\$?\d+/gu, '').replace(/[\s;,]/g, '');
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether Sheets reads both alike: it may answer with commas what was written with semicolons. */
export function readsAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((formula) => outsideQuotes(formula, (text) => text.replace(/;/g, ',').replace(/\s/g, '')));
  return first === second;
}

/** Somebody's formula as it can be written back in every locale; null where it can't. Where formulas beside it were answered with commas, it was too, and with decimal points, which not every locale reads. */
export function respelt(own: string, beside: readonly string[]): string | null {
  const separators = beside.map((formula) => formula.replace(QUOTED, '')).filter((bare) => !bare.includes('{'));
  const isAnsweredWithCommas = separators.some((bare) => bare.includes(',')) && !separators.some((bare) => bare.includes(';'));
  if (!isAnsweredWithCommas) return own;
  if (/[{}]|\d\.\d*E/i.test(own.replace(QUOTED, ''))) return null;
  return outsideQuotes(own, (text) => text.replace(/,/g, ';').replace(/(\d*)\.(\d+)/g, (_, whole: string, part: string) => `(${Number(whole + part)}/${10 ** part.length})`));
}

function outsideQuotes(formula: string, spell: (text: string) => string): string {
  const quoted = formula.match(QUOTED) ?? [];
  return formula.split(QUOTED).map((text, i) => spell(text) + (quoted[i] ?? '')).join('');
}
