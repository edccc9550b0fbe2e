import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Cell } from './cell-value.ts';
import { displayValue, rawValue } from './cell-value.ts';
import { fromUniver, toUniver } from './formula-dialect.ts';
import type { Grid } from './grid.ts';
import type { Translation } from './rereading.ts';
import { readingOf } from './rereading.ts';
import type { NamedRanges } from './named-ranges.ts';
import { showsDate } from './serial-date.ts';
import type { Tabs } from './tabs.ts';
import type { Entry, Manners } from './typed-text.ts';
import { datesOf, entryOf } from './typed-text.ts';

const NOTHING: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** Puts values and formulas into cells as Sheets does, and gives formulas back as they were written. */
export class Contents {
  readonly #grid: Grid;
  readonly #tabs: Tabs;
  readonly #manners: Manners;

  readonly #lexer: LexerTreeBuilder;

  readonly #names: NamedRanges;

  constructor(grid: Grid, tabs: Tabs, manners: Manners, lexer: LexerTreeBuilder, names: NamedRanges) {
    this.#names = names;
    this.#lexer = lexer;
    this.#grid = grid;
    this.#tabs = tabs;
    this.#manners = manners;
  }

  put(sheetId: string, row: number, column: number, value: unknown): void {
    const { cell, format } = this.entered(sheetId, row, column, value);
    this.#grid.write(sheetId, row, column, cell);
    if (format !== undefined) this.#grid.restyle(sheetId, row, column, { n: { pattern: format } });
  }

  /** What a cell becomes with a value typed into it, and the format that it takes where it has none. */
  entered(sheetId: string, row: number, column: number, value: unknown): { readonly cell: ICellData; readonly format: string | undefined } {
    const format = this.#grid.formatOf(sheetId, row, column);
    const entry = entryOf(value, format, this.#manners);
    return { cell: this.#cell(sheetId, entry), format: entry.kind === 'number' && format === undefined ? entry.format : undefined };
  }

  /** Puts a value that is already one: a text that looks like a number stays text. */
  putRaw(sheetId: string, row: number, column: number, value: Cell): void {
    const entry: Entry = typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : entryOf(value, undefined, this.#manners);
    this.#grid.write(sheetId, row, column, this.#cell(sheetId, entry));
  }

  putFormula(sheetId: string, row: number, column: number, formula: string): void {
    if (formula === '') return this.put(sheetId, row, column, '');
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    this.#grid.write(sheetId, row, column, this.#cell(sheetId, { kind: 'formula', text }));
  }

  formula(sheetId: string, row: number, column: number): string {
    return this.#reading(sheetId, this.#grid.stored(sheetId, row, column));
  }

  /** A cell that somebody else gives a formula in Google's dialect, as pasting does. */
  translated(sheetId: string, formula: string): Pick<ICellData, 'f' | 'custom'> {
    const { f = null, custom = null } = this.#formulaCell(sheetId, formula);
    return { f, custom };
  }

  /** What an editor of the cell starts with where that isn't what the cell shows: typed again it must mean the same. */
  editable(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.#grid.stored(sheetId, row, column);
    if (cell?.f != null) return this.#reading(sheetId, cell);
    const format = this.#grid.formatOf(sheetId, row, column);
    const value = rawValue(cell);
    if (typeof value === 'string' && value.includes('\n')) return value;
    if (typeof value === 'string') return value === '' || isSame(entryOf(value, format, this.#manners), value) ? undefined : `'${value}`;
    if (typeof value !== 'number' || !showsDate(format)) return undefined;
    const shown = [displayValue(cell, format, this.#manners), ...datesOf(value, this.#manners)];
    const faithful = shown.find((text) => isSame(entryOf(text, format, this.#manners), value));
    return faithful === shown[0] ? undefined : faithful;
  }

  /** Translates every formula again, after what it refers to has changed: a name, a tab, the size of a tab. */
  reread(): void {
    this.#grid.eachFormula((sheetId, row, column, cell) => {
      const typed = this.#reading(sheetId, cell);
      const renewed = this.#formulaCell(sheetId, typed);
      if (renewed.f !== cell.f) this.#grid.write(sheetId, row, column, renewed);
    });
  }

  #reading(sheetId: string, cell: ICellData | undefined): string {
    if (cell?.f == null) return '';
    return readingOf(cell.f, cell.custom as Translation | undefined, (name) => this.#names.reference(name), this.#tabs.nameOf(sheetId));
  }

  /** A cell's formula as it would read so many rows and columns away. */
  movedFormula(sheetId: string, row: number, column: number, down: number, right: number): string {
    const formula = this.#grid.stored(sheetId, row, column)?.f ?? '';
    return fromUniver(this.#lexer.moveFormulaRefOffset(formula, right, down));
  }

  #cell(sheetId: string, entry: Entry): ICellData {
    switch (entry.kind) {
      case 'blank': return NOTHING;
      case 'text': return { ...NOTHING, v: entry.text, t: CellValueType.STRING };
      case 'truth': return { ...NOTHING, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
      case 'number': return { ...NOTHING, v: entry.value, t: CellValueType.NUMBER };
      case 'formula': return this.#formulaCell(sheetId, entry.text);
    }
  }

  #formulaCell(sheetId: string, typed: string): ICellData {
    const engine = toUniver(typed, (name) => this.#tabs.sizeOf(name, sheetId), (name) => this.#names.reference(name));
    return { ...NOTHING, f: engine, custom: engine === typed ? null : { typed, engine } };
  }
}

function isSame(entry: Entry, value: string | number): boolean {
  if (entry.kind === 'text') return entry.text === value;
  return entry.kind === 'number' && typeof value === 'number' && Math.abs(entry.value - value) < 1e-9;
}
