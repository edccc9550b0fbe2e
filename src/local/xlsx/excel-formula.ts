import { columnNumber, lastColumn, lastRow } from './address.ts';
import { calculatesArrays, givesArray, passesRangeOn, takesRange } from './array-functions.ts';
import { excelFunctions } from './excel-functions.ts';
import { formulaTokens, type Token } from './formula-tokens.ts';

export interface ExcelFormula {
  /** As a file holds it: without '=', new functions prefixed. */
  readonly text: string;
  /** Excel has to calculate it as an array formula to give what the engine gave. */
  readonly isArray: boolean;
  /** Upper-case names of the functions it calls. */
  readonly calls: ReadonlySet<string>;
}

/** What a formula may mention. */
export interface FormulaSurroundings {
  /** The name in the file, by the lower-case name in the formula. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Whether the name stands for more than one cell, by lower-case name. */
  readonly names: ReadonlyMap<string, boolean>;
  /** Addresses don't move with the cell that asks. */
  readonly pinned?: boolean;
  /** Addresses must name their sheet, as in a defined name. */
  readonly namesSheets?: boolean;
}

interface Part {
  readonly text: string;
  readonly many: boolean;
}

class CannotSay extends Error {}

const longestFormula = 8192;
const deepestNesting = 60;
const precedence: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5, ':': 6 };
const end: Token = { kind: 'mark', text: '' };

function pinned(reference: string): string {
  return reference.replace(/\$?([A-Z]+)/g, '$$$1').replace(/\$?(\d+)/g, '$$$1');
}

/** 'C2:C' in full: such a range exists in Google Sheets only. */
function closed(reference: string): string {
  const [first = '', last = ''] = reference.split(':');
  return `${first}:${/\d/.test(last) ? `$XFD${last}` : `${last}$${lastRow}`}`;
}

function onTheSheet(reference: string): boolean {
  const columns = reference.match(/[A-Z]+/g) ?? [];
  const rows = reference.match(/\d+/g) ?? [];
  return columns.every((letters) => columnNumber(letters) < lastColumn) && rows.every((row) => Number(row) <= lastRow);
}

/** Reads a formula by Excel's grammar and writes it as a file holds it; stops at whatever Excel couldn't read back. */
class Translation {
  readonly #tokens: readonly Token[];
  readonly #around: FormulaSurroundings;
  readonly #variables: Map<string, boolean>[] = [];
  readonly #calls = new Set<string>();
  #at = 0;
  #depth = 0;
  #inArrayArgument = 0;
  #isArray = false;

  constructor(tokens: readonly Token[], around: FormulaSurroundings) {
    this.#tokens = tokens;
    this.#around = around;
  }

  whole(): ExcelFormula {
    const { text, many } = this.#expression(0);
    if (this.#next !== end) throw new CannotSay(this.#next.text);
    return { text, isArray: this.#isArray || many, calls: this.#calls };
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? end;
  }

  #take(): Token {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #isAt(text: string): boolean {
    return this.#next.text === text && this.#next.kind !== 'text';
  }

  #expect(text: string): void {
    if (!this.#isAt(text)) throw new CannotSay(`no ${text}`);
    this.#at += 1;
  }

  #array(): void {
    if (this.#inArrayArgument === 0) this.#isArray = true;
  }

  #expression(least: number): Part {
    if (++this.#depth > deepestNesting * 2) throw new CannotSay('too deep');
    let left = this.#operand();
    for (;;) {
      if (this.#isAt('%')) {
        left = { text: `${left.text}${this.#take().text}`, many: left.many };
        continue;
      }
      const operator = this.#next.kind === 'operator' ? this.#next.text : '';
      const strength = precedence[operator] ?? 0;
      if (strength <= least) break;
      this.#at += 1;
      const right = this.#expression(strength);
      const many = operator === ':' || left.many || right.many;
      if (many && operator !== ':') this.#array();
      left = { text: `${left.text}${operator}${right.text}`, many };
    }
    this.#depth -= 1;
    return left;
  }

  #operand(): Part {
    const token = this.#take();
    switch (token.kind) {
      case 'text': case 'number':
        return { text: token.text, many: false };
      case 'logical': case 'error':
        return { text: token.text.toUpperCase(), many: false };
      case 'range': case 'open': case 'columns': case 'rows':
        return this.#reference(token, '');
      case 'sheet':
        return this.#onSheet(token);
      case 'name':
        return this.#name(token);
      case 'call':
        return this.#invoked(this.#call(token.text));
      default:
        return this.#marked(token);
    }
  }

  #marked(token: Token): Part {
    if (token.text === '{') return this.#constants();
    if (token.text === '(') {
      const inner = this.#expression(0);
      this.#expect(')');
      return this.#invoked({ text: `(${inner.text})`, many: inner.many });
    }
    if (token.text !== '-' && token.text !== '+') throw new CannotSay(token.text);
    const operand = this.#expression(5);
    if (operand.many) this.#array();
    return { text: token.text + operand.text, many: operand.many };
  }

  #reference(token: Token, sheet: string): Part {
    if (this.#around.namesSheets && sheet === '') throw new CannotSay('no sheet');
    const upper = token.text.toUpperCase();
    const whole = token.kind === 'open' ? closed(upper) : upper;
    if (!onTheSheet(whole)) throw new CannotSay(token.text);
    const [first, last = first] = whole.replaceAll('$', '').split(':');
    return { text: sheet + (this.#around.pinned ? pinned(whole) : whole), many: first !== last || token.kind === 'columns' || token.kind === 'rows' };
  }

  #onSheet(token: Token): Part {
    const written = token.text.slice(0, -1);
    const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    const inFile = this.#around.sheets.get(name.toLowerCase());
    if (inFile === undefined) throw new CannotSay(token.text);
    const prefix = `'${inFile.replaceAll("'", "''")}'!`;
    const place = this.#take();
    if (place.kind === 'error') return { text: place.text.toUpperCase(), many: false };
    if (!['range', 'open', 'columns', 'rows'].includes(place.kind)) throw new CannotSay(place.text);
    return this.#reference(place, prefix);
  }

  #variable(name: string): boolean | undefined {
    return this.#variables.findLast((scope) => scope.has(name.toLowerCase()))?.get(name.toLowerCase());
  }

  #name(token: Token): Part {
    const variable = this.#variable(token.text);
    if (variable !== undefined) return { text: `_xlpm.${token.text}`, many: variable };
    const many = this.#around.names.get(token.text.toLowerCase());
    if (many === undefined) throw new CannotSay(token.text);
    return { text: token.text, many };
  }

  #constants(): Part {
    let text = '{';
    let separator: string;
    do {
      const sign = this.#isAt('-') ? this.#take().text : '';
      const value = this.#take();
      if (!['number', 'text', 'logical', 'error'].includes(value.kind)) throw new CannotSay('{');
      separator = this.#take().text;
      text += sign + value.text + separator;
    } while (separator === ',' || separator === ';');
    if (separator !== '}') throw new CannotSay('{');
    const rows = text.replace(/"(?:[^"]|"")*"/g, '').split(';').map((row) => row.split(',').length);
    if (rows.some((width) => width !== rows[0])) throw new CannotSay('{');
    return { text, many: text.includes(',') || text.includes(';') };
  }

  /** A lambda may be called where it is written. */
  #invoked(part: Part): Part {
    if (!this.#isAt('(')) return part;
    this.#at += 1;
    const passed = this.#list();
    return { text: `${part.text}(${passed.map(({ text }) => text).join(',')})`, many: true };
  }

  #call(written: string): Part {
    this.#expect('(');
    const name = written.toUpperCase();
    if (name === 'ARRAYFORMULA') return this.#arrayFormula();
    if (this.#variable(written) !== undefined) return { text: `_xlpm.${written}(${this.#texts(this.#list())})`, many: true };
    const known = excelFunctions.get(name);
    if (!known) {
      if (!this.#around.names.has(written.toLowerCase())) throw new CannotSay(name);
      return { text: `${written}(${this.#texts(this.#list())})`, many: true };
    }
    this.#calls.add(name);
    const passed = name === 'LET' ? this.#let() : name === 'LAMBDA' ? this.#lambda() : this.#list(name);
    if (passed.length < known.fewest || passed.length > known.most) throw new CannotSay(name);
    if (givesArray.has(name)) this.#array();
    return { text: `${known.fileName}(${this.#texts(passed)})`, many: this.#manyFrom(name, passed) };
  }

  #manyFrom(name: string, passed: readonly Part[]): boolean {
    if (name === 'LET') return passed.at(-1)?.many ?? false;
    if (givesArray.has(name)) return name !== 'REDUCE';
    const lifted = passed.some(({ many }, index) => many && !takesRange(name, index));
    return lifted || (passesRangeOn.has(name) && passed.some(({ many }) => many) && name !== 'XLOOKUP');
  }

  #texts(parts: readonly Part[]): string {
    return parts.map(({ text }) => text).join(',');
  }

  #arrayFormula(): Part {
    const inner = this.#expression(0);
    this.#expect(')');
    this.#isArray = true;
    return { text: this.#tokens[0]?.text.toUpperCase() === 'ARRAYFORMULA' && this.#next === end ? inner.text : `(${inner.text})`, many: inner.many };
  }

  /** The rest of an argument list; a left-out argument is an empty part. */
  #list(name = ''): readonly Part[] {
    if (this.#isAt(')')) {
      this.#at += 1;
      return [];
    }
    if (calculatesArrays.has(name)) this.#inArrayArgument += 1;
    // Inside IF and its like even SUMPRODUCT sees one row only.
    const outer = this.#inArrayArgument;
    if (passesRangeOn.has(name)) this.#inArrayArgument = 0;
    const passed: Part[] = [];
    do {
      const part = this.#isAt(',') || this.#isAt(')') ? { text: '', many: false } : this.#expression(0);
      if (part.many && !takesRange(name, passed.length)) this.#array();
      passed.push(part);
    } while (this.#separated());
    this.#inArrayArgument = outer - (calculatesArrays.has(name) ? 1 : 0);
    return passed;
  }

  #separated(): boolean {
    if (this.#isAt(',')) {
      this.#at += 1;
      return true;
    }
    this.#expect(')');
    return false;
  }

  #newVariable(): string {
    const token = this.#take();
    if (token.kind !== 'name') throw new CannotSay(token.text);
    return token.text;
  }

  #let(): readonly Part[] {
    const scope = new Map<string, boolean>();
    this.#variables.push(scope);
    const passed: Part[] = [];
    do {
      const named = this.#next.kind === 'name' && this.#tokens[this.#at + 1]?.text === ',';
      if (!named) {
        passed.push(this.#expression(0));
        if (this.#separated()) throw new CannotSay('LET');
        break;
      }
      const name = this.#newVariable();
      this.#expect(',');
      const value = this.#expression(0);
      scope.set(name.toLowerCase(), value.many);
      passed.push({ text: `_xlpm.${name}`, many: false }, value);
    } while (this.#separated());
    this.#variables.pop();
    if (passed.length % 2 === 0) throw new CannotSay('LET');
    return passed;
  }

  #lambda(): readonly Part[] {
    const scope = new Map<string, boolean>();
    this.#variables.push(scope);
    const passed: Part[] = [];
    while (this.#next.kind === 'name' && this.#tokens[this.#at + 1]?.text === ',') {
      const name = this.#newVariable();
      this.#expect(',');
      scope.set(name.toLowerCase(), true);
      passed.push({ text: `_xlpm.${name}`, many: false });
    }
    passed.push(this.#expression(0));
    this.#expect(')');
    this.#variables.pop();
    return passed;
  }
}

/** Undefined when Excel couldn't read the formula back: an unknown function, sheet or name, or a slip of grammar. */
export function excelFormula(formula: string, around: FormulaSurroundings): ExcelFormula | undefined {
  const tokens = formulaTokens(formula.replace(/^=/, ''))?.filter(({ kind }) => kind !== 'space');
  if (!tokens) return undefined;
  try {
    const translated = new Translation(tokens, around).whole();
    return translated.text.length <= longestFormula ? translated : undefined;
  } catch (problem) {
    if (problem instanceof CannotSay) return undefined;
    throw problem;
  }
}
