import { areaAddress } from './address.ts';
import type { XlsxBook, XlsxCell, XlsxName, XlsxSheet } from './book.ts';
import { formulaTokens } from './formula-tokens.ts';
import { movedFormula } from './shared-formula.ts';
import { resource, type Snapshot, type SnapshotCell, type SnapshotRange, type SnapshotSheet, type SparseMatrix } from './snapshot.ts';
import { conditionalFormatsOf, validationsOf, type SnapshotConditionalFormat, type SnapshotValidation } from './snapshot-rules.ts';
import { cellStyles, type StyleFields } from './snapshot-style.ts';
import { formulaAsNote } from './write-sheet.ts';

export type { Snapshot } from './snapshot.ts';

/** Per sheet id, what array formulas spread over the sheet: the engine's array cell data, or bare values, and the range that each formula covers. */
export type Spilled = Readonly<Record<string, {
  readonly values: SparseMatrix<SnapshotCell | string | number | boolean | null>;
  readonly ranges: SparseMatrix<SnapshotRange | null>;
} | undefined>>;

export interface SaveOptions {
  /** Functions that no other program has; what calls them is saved as its value. */
  readonly customFunctions: readonly string[];
}

interface Found {
  readonly value: XlsxCell['value'];
  readonly isForcedText?: boolean;
}

const [text, number, logical, forcedText] = [1, 2, 3, 4];

function valueOf(cell: SnapshotCell): Found {
  const value = cell.v ?? cell.p?.body?.dataStream?.replace(/\r?\n$/, '').replaceAll('\r', '\n') ?? null;
  if (value === null) return { value };
  if (cell.t === logical) return { value: value === 1 || value === true || String(value).toUpperCase() === 'TRUE' || value === '1' };
  if (cell.t === text) return { value: String(value) };
  if (cell.t === forcedText) return { value: String(value), isForcedText: true };
  if (cell.t === number && typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) return { value: Number(value) };
  return { value };
}

/** A formula that is kept with its first cell only, written out for every cell. */
function formulasOf(cells: SparseMatrix<SnapshotCell | null>): (row: number, column: number, cell: SnapshotCell) => string | undefined {
  const first = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  forEachCell(cells, (row, column, cell) => {
    if (cell.f && cell.si) first.set(cell.si, { formula: cell.f, row, column });
  });
  return (row, column, cell) => {
    if (cell.f) return cell.f.startsWith('=') ? cell.f : `=${cell.f}`;
    const shared = cell.si ? first.get(cell.si) : undefined;
    return shared && movedFormula(shared.formula, row - shared.row, column - shared.column);
  };
}

function forEachCell<T>(matrix: SparseMatrix<T | null>, visit: (row: number, column: number, cell: T) => void): void {
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (cell !== null && cell !== undefined) visit(Number(row), Number(column), cell);
    }
  }
}

function callsOneOf(names: ReadonlySet<string>, formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, '')) ?? [];
  return tokens.some(({ kind, text: name }) => kind === 'call' && names.has(name.toUpperCase()));
}

function cellWith(found: Found, style: StyleFields): XlsxCell {
  return { value: found.value, ...(found.isForcedText && { format: '@' }), ...style };
}

function spillOf(range: SnapshotRange | null | undefined): { readonly spill?: string } {
  const isWider = range && (range.startRow !== range.endRow || range.startColumn !== range.endColumn);
  return isWider ? { spill: areaAddress(range) } : {};
}

type Cells = (XlsxCell | null)[][];

function put(cells: Cells, row: number, column: number, change: (before: XlsxCell | null) => XlsxCell): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = change(line[column] ?? null);
}

function cellsOf(snapshot: Snapshot, sheet: SnapshotSheet, spilled: Spilled[string], custom: ReadonlySet<string>): Cells {
  const found: Cells = [];
  const data = sheet.cellData ?? {};
  const styleAt = cellStyles(snapshot, sheet);
  const formulaAt = formulasOf(data);
  forEachCell(data, (row, column, cell) => {
    const plain = cellWith(valueOf(cell), styleAt(row, column, cell.s));
    const formula = formulaAt(row, column, cell);
    put(found, row, column, () => {
      if (formula === undefined) return plain;
      if (callsOneOf(custom, formula)) return { ...plain, note: formulaAsNote(formula) };
      return { ...plain, formula, ...spillOf(spilled?.ranges[row]?.[column]) };
    });
  });
  forEachCell(spilled?.values ?? {}, (row, column, cell) => {
    const value = valueOf(typeof cell === 'object' ? cell : { v: cell });
    put(found, row, column, (before) => {
      const isFormula = before && (before.formula !== undefined || before.note !== undefined);
      return isFormula ? before : { ...cellWith(value, styleAt(row, column, null)), ...before, value: value.value };
    });
  });
  return found;
}

function withNotes(cells: Cells, notes: SparseMatrix<{ readonly note?: string | undefined }>): Cells {
  forEachCell(notes, (row, column, { note }) => {
    if (note) put(cells, row, column, (before) => ({ ...(before ?? { value: null }), note: [note, before?.note].filter(Boolean).join('\n\n') }));
  });
  return cells;
}

function hiddenIn(lines: SnapshotSheet['rowData']): readonly number[] {
  return Object.entries(lines ?? {}).filter(([, line]) => line?.hd === 1).map(([index]) => Number(index));
}

function sheetOf(snapshot: Snapshot, id: string, sheet: SnapshotSheet, spilled: Spilled[string], custom: ReadonlySet<string>): XlsxSheet {
  const notes = resource<SparseMatrix<{ readonly note?: string }>>(snapshot, 'SHEET_NOTE_PLUGIN')[id] ?? {};
  const validations = resource<readonly SnapshotValidation[]>(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')[id] ?? [];
  const formats = resource<readonly SnapshotConditionalFormat[]>(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id] ?? [];
  const filter = resource<{ readonly ref?: SnapshotRange }>(snapshot, 'SHEET_FILTER_PLUGIN')[id]?.ref;
  const columns = Object.entries(sheet.columnData ?? {});
  const columnWidths: (number | undefined)[] = [];
  for (const [column, line] of columns) if (line?.w !== undefined) columnWidths[Number(column)] = line.w;
  return {
    name: sheet.name ?? id,
    cells: withNotes(cellsOf(snapshot, sheet, spilled, custom), notes),
    columnWidths,
    ...(sheet.defaultColumnWidth !== undefined && { defaultColumnWidth: sheet.defaultColumnWidth }),
    frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
    frozenColumns: Math.max(0, sheet.freeze?.xSplit ?? 0),
    ...(sheet.tabColor && { tabColor: sheet.tabColor }),
    ...(sheet.hidden === 1 && { hidden: true }),
    hiddenRows: hiddenIn(sheet.rowData),
    hiddenColumns: hiddenIn(sheet.columnData),
    merges: (sheet.mergeData ?? []).map(areaAddress),
    ...(filter && { filter: areaAddress(filter) }),
    validations: validationsOf(validations),
    conditionalFormats: conditionalFormatsOf(formats),
  };
}

/** The engine may put the workbook's id before a sheet's name, which to Excel would be another file. */
function withoutId(snapshot: Snapshot): Snapshot {
  if (!snapshot.id || !snapshot.resources) return snapshot;
  const id = `[${snapshot.id}]`;
  return { ...snapshot, resources: snapshot.resources.map(({ name, data }) => ({ name, data: data.replaceAll(id, '') })) };
}

function namesOf(snapshot: Snapshot): readonly XlsxName[] {
  const found = Object.values(resource<{ readonly name: string; readonly formulaOrRefString: string }>(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'));
  return found.flatMap((entry) => (entry ? [{ name: entry.name, refersTo: entry.formulaOrRefString }] : []));
}

/** Univer's snapshot (`workbook.save()`) as a book to save as .xlsx. The snapshot alone lacks what array formulas spilled. */
export function fromSnapshot(snapshot: Snapshot, spilled: Spilled, { customFunctions }: SaveOptions): XlsxBook {
  const cleaned = withoutId(snapshot);
  const custom = new Set(customFunctions.map((name) => name.toUpperCase()));
  const sheets = cleaned.sheetOrder.flatMap((id) => {
    const sheet = cleaned.sheets[id];
    return sheet ? [sheetOf(cleaned, id, sheet, spilled[id], custom)] : [];
  });
  return { sheets, names: namesOf(cleaned) };
}
