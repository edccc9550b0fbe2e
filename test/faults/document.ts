import { createHash } from 'node:crypto';

type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;
type Table = Readonly<Record<string, Record<string, Json>>>;

/** What a document holds, by where: all that a snapshot of the host shows but what formulas show and the engine's own numbers for things. */
export type Document = ReadonlyMap<string, string>;

interface Snapshot {
  readonly univer: {
    readonly sheetOrder: readonly string[];
    readonly styles: Readonly<Record<string, Json>>;
    readonly sheets: Readonly<Record<string, Readonly<Record<string, Json>> & { readonly cellData: Readonly<Record<string, Readonly<Record<string, Cell>>>> }>>;
    readonly resources: readonly { readonly name: string; readonly data: string }[];
  };
  readonly kept: Readonly<Record<'metadata' | 'protections' | 'charts' | 'properties', Json>>;
}

interface Cell {
  readonly v?: Json;
  readonly f?: string | null;
  readonly si?: string | null;
  readonly s?: string | null;
}

/** Where a cell of a document stands; its row and column are counted from 1. A sheet that is renamed keeps its cells. */
export function placeOf(document: Document, sheet: string, row: number, column: number): string {
  const [named = ''] = [...document].find(([place, held]) => place.endsWith(': name') && held === JSON.stringify(sheet)) ?? [];
  return cellOf(named.slice(0, -': name'.length), row, column);
}

function cellOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}!R${row}C${column}`;
}

export function documentOf(snapshot: unknown): Document {
  const { univer, kept } = snapshot as Snapshot;
  const found = new Map<string, string>();
  for (const id of univer.sheetOrder) {
    const sheet = univer.sheets[id];
    if (!sheet) continue;
    const { cellData, ...rest } = sheet;
    for (const [row, cells] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries(cells)) {
        const held = contentOf(cell, univer.styles);
        if (held !== '') found.set(cellOf(id, Number(row) + 1, Number(column) + 1), held);
      }
    }
    for (const [what, value] of Object.entries(rest)) if (!isView(what)) found.set(`${id}: ${what}`, text(value));
  }
  found.set('order of sheets', univer.sheetOrder.join(', '));
  for (const { name, data } of univer.resources) for (const [part, value] of Object.entries(data === '' ? {} : (JSON.parse(data) as Table))) if (Object.keys(value).length > 0) found.set(`${name} ${part}`, unordered(name, value));
  for (const part of ['metadata', 'protections', 'charts'] as const) found.set(part, unordered(part, kept[part] ?? []));
  for (const [name, value] of Object.entries(kept.properties ?? {})) found.set(`property ${name}`, text(value));
  return found;
}

/** What is the same of a document, told by one short text; but for a cell, where one is named. */
export function keyOf(document: Document, but?: string): string {
  const lines = [...document].filter(([place]) => place !== but).map(([place, held]) => `${place}=${held}`);
  return createHash('sha1').update(lines.sort().join('\n')).digest('hex');
}

/** Where two documents differ, and how. */
export function differences(wanted: Document, found: Document, but?: string): readonly string[] {
  const places = [...new Set([...wanted.keys(), ...found.keys()])].filter((place) => place !== but && wanted.get(place) !== found.get(place));
  return places.map((place) => `${place}: ${wanted.get(place) ?? 'nothing'} became ${found.get(place) ?? 'nothing'}`);
}

/** A formula, or what was typed; and how it looks. */
function contentOf({ v, f, si, s }: Cell, styles: Snapshot['univer']['styles']): string {
  const held = f ?? (si == null ? (v == null || v === '' ? '' : text(v)) : `shared ${si}`);
  const style = typeof s === 'string' ? text(styles[s] ?? null) : '';
  return held === '' && style === '' ? '' : `${held} ${style}`;
}

function isView(what: string): boolean {
  return ['id', 'zoomRatio', 'scrollTop', 'scrollLeft', 'rowData'].includes(what);
}

/** A list whose order says nothing, or a table: without numbers of the engine's own. */
function unordered(name: string, value: Json): string {
  if (!Array.isArray(value) || name.includes('CONDITIONAL')) return text(value);
  return value.map((one: Json) => text(one)).sort().join(' ');
}

const NUMBERS: readonly string[] = ['id', 'cfId', 'uid', 'nextId'];

function text(value: Json): string {
  return JSON.stringify(value, (name, part: Json) => {
    if (NUMBERS.includes(name)) return undefined;
    const isTable = typeof part === 'object' && part !== null && !Array.isArray(part);
    return isTable ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  });
}
