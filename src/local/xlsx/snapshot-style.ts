import type { XlsxCell } from './book.ts';
import type { Snapshot, SnapshotSheet, SnapshotStyle } from './snapshot.ts';

export type StyleFields = Omit<XlsxCell, 'value' | 'formula' | 'spill' | 'note'>;
type StyleReference = string | SnapshotStyle | null | undefined;

const alignments = [undefined, 'left', 'center', 'right'] as const;
const wraps = 3;

export function styleFields(style: SnapshotStyle): StyleFields {
  const align = alignments[style.ht ?? 0];
  return {
    ...(style.n?.pattern && { format: style.n.pattern }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bg?.rgb && { background: style.bg.rgb }),
    ...(style.tb === wraps && { wrap: true }),
    ...(align && { align }),
  };
}

/** How a cell looks, counting what its sheet, row and column give it. */
export function cellStyles(snapshot: Snapshot, sheet: SnapshotSheet): (row: number, column: number, own: StyleReference) => StyleFields {
  const found = (reference: StyleReference): SnapshotStyle | undefined =>
    (typeof reference === 'string' ? snapshot.styles?.[reference] : reference) ?? undefined;
  const known = new Map<string, StyleFields>();
  return (row, column, own) => {
    const layers = [sheet.defaultStyle, sheet.rowData?.[row]?.s, sheet.columnData?.[column]?.s, own];
    const key = JSON.stringify(layers);
    const fields = known.get(key) ?? styleFields(Object.assign({}, ...layers.map(found)) as SnapshotStyle);
    known.set(key, fields);
    return fields;
  };
}
