/*
 * The part of Univer's workbook snapshot (`IWorkbookData` of 0.25) that a file can hold, spelt here so that saving needs no Univer.
 * Everything is optional or unknown where the engine is free to leave it out.
 */
type Sparse<T> = { readonly [index: number]: T | undefined };
export type SparseMatrix<T> = Sparse<Sparse<T>>;

export interface SnapshotStyle {
  readonly bl?: number | null | undefined;
  readonly it?: number | null | undefined;
  readonly cl?: { readonly rgb?: string | null | undefined } | null | undefined;
  readonly bg?: { readonly rgb?: string | null | undefined } | null | undefined;
  readonly n?: { readonly pattern?: string | undefined } | null | undefined;
  readonly tb?: number | null | undefined;
  readonly ht?: number | null | undefined;
}

export interface SnapshotCell {
  readonly v?: string | number | boolean | null | undefined;
  /** 1 text, 2 number, 3 logical, 4 text that was forced to be text. */
  readonly t?: number | null | undefined;
  readonly f?: string | null | undefined;
  readonly si?: string | null | undefined;
  readonly s?: string | SnapshotStyle | null | undefined;
  readonly p?: { readonly body?: { readonly dataStream?: string | undefined } | undefined } | null | undefined;
}

interface SnapshotLine {
  readonly hd?: number | undefined;
  readonly w?: number | undefined;
  readonly s?: string | SnapshotStyle | null | undefined;
}

export interface SnapshotRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface SnapshotSheet {
  readonly name?: string | undefined;
  readonly tabColor?: string | undefined;
  readonly hidden?: number | undefined;
  readonly freeze?: { readonly xSplit: number; readonly ySplit: number } | undefined;
  readonly rowCount?: number | undefined;
  readonly columnCount?: number | undefined;
  readonly defaultColumnWidth?: number | undefined;
  readonly defaultStyle?: string | SnapshotStyle | null | undefined;
  readonly cellData?: SparseMatrix<SnapshotCell | null> | undefined;
  readonly rowData?: Sparse<SnapshotLine> | undefined;
  readonly columnData?: Sparse<SnapshotLine> | undefined;
  readonly mergeData?: readonly SnapshotRange[] | undefined;
}

export interface Snapshot {
  readonly id?: string | undefined;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, SnapshotSheet | undefined>>;
  readonly styles?: Readonly<Record<string, SnapshotStyle | null | undefined>> | undefined;
  readonly resources?: readonly { readonly name: string; readonly data: string }[] | undefined;
}

/** A resource that plugins keep as JSON; an empty one when it is missing or can't be read. */
export function resource<T>(snapshot: Snapshot, name: string): Readonly<Record<string, T | undefined>> {
  const data = snapshot.resources?.find((entry) => entry.name === name)?.data;
  if (!data) return {};
  try {
    const found: unknown = JSON.parse(data);
    return typeof found === 'object' && found !== null ? (found as Record<string, T>) : {};
  } catch {
    return {};
  }
}
