import { formats, type ColumnKind } from './column.ts';
import type { Rule } from './draft.ts';
import { address, fn, formula } from './formula.ts';
import { lights } from './lights.ts';
import type { Speech } from '../words/speech.ts';
import type { Places } from './places.ts';
import type { Written } from './tab.ts';

/** How a cell of a page looks. */
export interface Look {
  readonly format: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly size: number;
  readonly wraps: boolean;
  readonly align: 'left' | 'center' | 'right' | null;
}

/** A chart over blocks of a page, anchored at a cell; rows and columns counted from 1. */
export interface Chart {
  readonly type: 'COLUMN' | 'BAR' | 'LINE';
  readonly title: string;
  /** Its title in every language. */
  readonly titles: readonly string[];
  readonly ranges: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  readonly at: { readonly row: number; readonly column: number };
  readonly colors: readonly string[];
}

/** When a cell gets a colour: its text begins so, or its number is from one up to another. */
export type Condition = string | { readonly from: number | null; readonly below: number | null };

/** A page that is laid out rather than typed into: all of it is ours but its inputs. */
export interface PageContent {
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly cells: readonly (readonly Written[])[];
  /** The look of each cell, by its place in the list of looks. */
  readonly looks: readonly Look[];
  readonly looked: readonly (readonly number[])[];
  /** Cells that people fill in, known by the label in their row's first column; columns counted from 0, rows from 1. */
  readonly inputs: readonly { readonly row: number; readonly column: number; readonly labels: readonly string[]; readonly rule: Rule | null }[];
  /** Blocks whose cells get a colour; of several that hold, the first. */
  readonly flags: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number; readonly by: Condition; readonly color: string }[];
  readonly charts: readonly Chart[];
}

export type Style = 'title' | 'intro' | 'section' | 'head' | 'label' | 'text' | 'note' | 'input' | 'strong' | 'link' | 'tag';

export interface PageCell {
  readonly value: Written;
  readonly style?: Style;
  readonly kind?: ColumnKind;
  readonly rule?: Rule;
}

/** A narrow column of names, a wide one of sentences, and columns of figures: every page has these, so that sentences wrap and figures align. */
export const pageColumns = [220, 430, 100, 100, 100, 100, 100, 100, 100] as const;

const plain: Look = { format: formats.any, background: '#ffffff', color: '#202124', bold: false, size: 10, wraps: false, align: null };

const styles: Readonly<Record<Style, Partial<Look>>> = {
  title: { bold: true, size: 18, color: '#202124' },
  intro: { color: '#5f6368' },
  section: { bold: true, size: 12, color: '#1a3c6e', background: '#e8eef7' },
  head: { bold: true, color: '#5f6368', background: '#f1f3f4', wraps: true },
  label: { bold: true, wraps: true },
  text: { wraps: true },
  note: { color: '#5f6368', wraps: true },
  input: { background: '#fff8e1', bold: true },
  strong: { bold: true },
  link: { color: '#1155cc' },
  tag: { wraps: true },
};

/** The colours of what stands well, so-so and badly: by them a page's own conditional formats are known. */
export const flagColors = { green: '#ceead6', amber: '#feefc3', red: '#fad2cf' } as const;

/** Lays a page out from top to bottom. */
export class PageWriter {
  readonly #places: Places;
  readonly #tab: string;
  readonly #cells: Written[][] = [];
  readonly #looked: number[][] = [];
  readonly #looks: Look[] = [plain];
  readonly #inputs: PageContent['inputs'][number][] = [];
  readonly #flags: PageContent['flags'][number][] = [];
  readonly #charts: Chart[] = [];
  readonly #says: readonly Speech[];
  readonly #marks: Record<string, { readonly row: number; readonly column: number }> = {};

  constructor(places: Places, tab: string, says: readonly Speech[]) {
    this.#places = places;
    this.#tab = tab;
    this.#says = says;
  }

  /** Our text in the workbook's language. */
  say(english: string, place: string = this.#tab): string {
    return this.#places.speech.say(english, place);
  }

  /** The row that comes next, counted from 1. */
  get next(): number {
    return this.#cells.length + 1;
  }

  title(english: string, intro?: string): void {
    this.row({ value: this.say(english), style: 'title' });
    if (intro !== undefined) this.row({ value: this.say(intro), style: 'intro' });
  }

  section(english: string): number {
    if (this.#cells.length > 0) this.row();
    return this.row(...pageColumns.map((_, i): PageCell => ({ value: i === 0 ? this.say(english) : '', style: 'section' })));
  }

  /** The headings of a block of figures, over all columns up to the last that has one. */
  head(...english: readonly string[]): number {
    return this.row(...english.map((text): PageCell => ({ value: text === '' ? '' : this.say(text), style: 'head' })));
  }

  /** A row of cells; a text that starts with = is a formula. */
  row(...cells: readonly (PageCell | Written)[]): number {
    const line = pageColumns.map((_, i): PageCell => {
      const cell = cells[i] ?? '';
      return typeof cell === 'object' ? cell : { value: cell };
    });
    this.#cells.push(line.map(({ value }) => value));
    this.#looked.push(line.map((cell, i) => this.#lookOf(cell, i)));
    return this.#cells.length;
  }

  /** A label and a sentence, both wrapped. */
  fact(label: string, text: string): number {
    return this.row({ value: this.say(label), style: 'label' }, { value: this.say(text), style: 'text' });
  }

  /** A value that people may change, with what it's for. */
  input(label: string, value: Written, kind: ColumnKind, { note = '', rule, place = this.#tab }: { readonly note?: string; readonly rule?: Rule; readonly place?: string } = {}): string {
    const row = this.row({ value: this.say(label, place), style: 'label' }, { value: note === '' ? '' : this.say(note), style: 'note' }, { value, style: 'input', kind });
    this.#inputs.push({ row, column: 2, labels: this.#says.map((speech) => speech.say(label, place)), rule: rule ?? (kind === 'date' || kind === 'month' ? 'date' : null) });
    return this.cell(row, 2);
  }

  /** Rows that a formula in the first of them fills. */
  spill(expression: string, rows: number, kinds: readonly (ColumnKind | Style | undefined)[]): number {
    const first = this.next;
    for (let i = 0; i < rows; i++) {
      this.row(
        ...pageColumns.map((_, column): PageCell => {
          const kind = kinds[column];
          const value = i === 0 && column === 0 ? formula(fn('ARRAYFORMULA', expression)) : '';
          if (kind === undefined) return { value };
          return kind in styles ? { value, style: kind as Style } : { value, kind: kind as ColumnKind };
        }),
      );
    }
    return first;
  }

  /** Fills a cell of a row that was laid before, once what it refers to has its place. */
  write(row: number, column: number, value: Written, look?: Style | ColumnKind): void {
    const [line, looks] = [this.#cells[row - 1], this.#looked[row - 1]];
    if (!line || !looks) throw new Error(`row ${row} isn't laid yet`);
    line[column] = value;
    if (look) looks[column] = this.#lookOf(look in styles ? { value, style: look as Style } : { value, kind: look as ColumnKind }, column);
  }

  /** Names a cell of the page, so that other tabs can refer to it. */
  mark(name: string, row: number, column: number): void {
    this.#marks[name] = { row, column };
  }

  cell(row: number, column: number): string {
    return this.block(row, column, row, column);
  }

  block(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
    return address(this.#places.title(this.#tab), firstRow, firstColumn, lastRow, lastColumn);
  }

  /** Colours cells of a block by how their text begins. */
  flag(row: number, column: number, rows: number, columns: number, by: Condition, color: keyof typeof flagColors): void {
    this.#flags.push({ row, column, rows, columns, by, color: flagColors[color] });
  }

  /** Colours attainments by their light. */
  light(row: number, column: number, rows: number, columns: number): void {
    this.flag(row, column, rows, columns, { from: lights.green.from, below: null }, 'green');
    this.flag(row, column, rows, columns, { from: lights.amber.from, below: lights.green.from }, 'amber');
    this.flag(row, column, rows, columns, { from: null, below: lights.amber.from }, 'red');
  }

  chart(chart: Omit<Chart, 'titles'>): void {
    this.#charts.push({ ...chart, title: this.say(chart.title), titles: this.#says.map((speech) => speech.say(chart.title, this.#tab)) });
  }

  get marks(): Readonly<Record<string, { readonly row: number; readonly column: number }>> {
    return this.#marks;
  }

  content(): PageContent {
    return {
      rows: Math.max(60, this.#cells.length + 40),
      columns: pageColumns.length + (this.#charts.length > 0 ? 6 : 0),
      widths: pageColumns,
      cells: this.#cells,
      looks: this.#looks,
      looked: this.#looked,
      inputs: this.#inputs,
      flags: this.#flags,
      charts: this.#charts,
    };
  }

  #lookOf({ style, kind }: PageCell, column: number): number {
    const isFigure = kind !== undefined && kind !== 'text' && kind !== 'any';
    const look: Look = {
      ...plain,
      ...(style ? styles[style] : {}),
      ...(kind ? { format: kind === 'text' ? formats.any : formats[kind] } : {}),
      align: column > 1 ? 'right' : isFigure ? 'left' : null,
    };
    const key = JSON.stringify(look);
    const known = this.#looks.findIndex((one) => JSON.stringify(one) === key);
    if (known >= 0) return known;
    this.#looks.push(look);
    return this.#looks.length - 1;
  }
}
