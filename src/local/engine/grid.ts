import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { Recalculation } from './recalculation.ts';
import type { Injector } from './univer.ts';

type Matrix<T> = Record<number, Record<number, T>>;
type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The cells of a workbook. Writes wait until something needs them and are then applied tab by tab, in one block. */
export class Grid {
  readonly #workbook: Workbook;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #recalculation: Recalculation;
  readonly #contents = new Map<string, Matrix<ICellData>>();
  readonly #styles = new Map<string, Matrix<IStyleData>>();
  #renewal: () => void = () => undefined;
  #needsRenewal = false;

  constructor(injector: Injector, workbook: Workbook, recalculation: Recalculation) {
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#recalculation = recalculation;
  }

  /** How formulas are renewed after what they refer to has changed. */
  renewWith(renewal: () => void): void {
    this.#renewal = renewal;
  }

  /** Asks for that, once, before the next calculation or reading of formulas. */
  renewLater(): void {
    this.#needsRenewal = true;
  }

  eachFormula(visit: (sheetId: string, row: number, column: number, cell: ICellData) => void): void {
    for (const sheet of this.#workbook.getSheets()) {
      const matrix = sheet.getCellMatrix();
      const formulas = this.#formulas.getSheetFormulaData(this.#workbook.getUnitId(), sheet.getSheetId()) ?? {};
      for (const [row, cells] of Object.entries(formulas)) {
        for (const column of Object.keys(cells ?? {})) {
          const cell = matrix.getValue(Number(row), Number(column));
          if (cell?.f != null) visit(sheet.getSheetId(), Number(row), Number(column), cell);
        }
      }
    }
  }

  write(sheetId: string, row: number, column: number, cell: ICellData): void {
    const rows = block(this.#contents, sheetId);
    (rows[row] ??= {})[column] = cell;
  }

  restyle(sheetId: string, row: number, column: number, style: IStyleData): void {
    const rows = block(this.#styles, sheetId);
    const cells = (rows[row] ??= {});
    cells[column] = { ...cells[column], ...style };
  }

  /** The number format as it will be once waiting writes are applied. */
  formatOf(sheetId: string, row: number, column: number): string | undefined {
    const waiting = this.#styles.get(sheetId)?.[row]?.[column];
    if (waiting !== undefined && 'n' in waiting) return waiting.n?.pattern;
    return this.styleOf(sheetId, row, column)?.n?.pattern ?? this.#spilledFormat(sheetId, row, column);
  }

  styleOf(sheetId: string, row: number, column: number): IStyleData | undefined {
    const cell = this.#sheet(sheetId).getCellMatrix().getValue(row, column);
    return this.#workbook.getStyles().getStyleByCell(cell) ?? undefined;
  }

  /** A cell as stored, with what an array formula spilled over it. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const stored = this.stored(sheetId, row, column);
    const spilled = this.#spilled(sheetId)?.[row]?.[column];
    return spilled == null ? stored : { ...stored, v: spilled.v, t: spilled.t };
  }

  stored(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#sheet(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  }

  /** How many rows and columns from A1 hold all content, spilled cells and formulas showing nothing included. */
  used(sheetId: string): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    const grow = (row: number, column: number): void => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    this.#sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
      if (hasContent(cell)) grow(row, column);
    });
    for (const [row, cells] of Object.entries(this.#spilled(sheetId) ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) if (cell != null) grow(Number(row), Number(column));
    }
    return { rows, columns };
  }

  /** Whether a cell holds anything, or will once waiting writes are applied. */
  isTouched(sheetId: string, row: number, column: number): boolean {
    return this.#contents.get(sheetId)?.[row]?.[column] !== undefined || hasContent(this.stored(sheetId, row, column));
  }

  commit(): void {
    const contents = [...this.#contents];
    this.#contents.clear();
    for (const [sheetId, cells] of contents) this.#apply(sheetId, cells);
    const styles = [...this.#styles];
    this.#styles.clear();
    for (const [sheetId, cells] of styles) this.#apply(sheetId, this.#styled(sheetId, cells), SetStyleCommand.id);
  }

  async settle(): Promise<void> {
    this.renew();
    await this.#recalculation.settle();
  }

  /** Applies what waits, formulas to be renewed included. */
  renew(): void {
    this.commit();
    if (!this.#needsRenewal) return;
    this.#needsRenewal = false;
    this.#renewal();
    this.commit();
  }

  #apply(subUnitId: string, cellValue: Cells, trigger?: string): void {
    if (this.#workbook.getSheetBySheetId(subUnitId) == null) return;
    const unitId = this.#workbook.getUnitId();
    this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue, ...(trigger === undefined ? {} : { trigger }) });
  }

  /** Univer guesses a cell's type anew on every change of style, and would turn the text "5" into a number. */
  #styled(sheetId: string, styles: Matrix<IStyleData>): Cells {
    const matrix = this.#workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    const cells: Matrix<ICellData> = {};
    for (const [row, columns] of Object.entries(styles)) {
      const line: Record<number, ICellData> = (cells[Number(row)] = {});
      for (const [column, s] of Object.entries(columns)) {
        const type = matrix?.getValue(Number(row), Number(column))?.t;
        line[Number(column)] = type == null ? { s } : { s, t: type };
      }
    }
    return cells;
  }

  #sheet(sheetId: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (sheet == null) throw new Error(`The sheet ${sheetId} doesn't exist any more.`);
    return sheet;
  }

  /** Dates that spill look like dates though only the formula's own cell is formatted by the engine. */
  #spilledFormat(sheetId: string, row: number, column: number): string | undefined {
    const style = this.#spilled(sheetId)?.[row]?.[column]?.s;
    return typeof style === 'object' ? style?.n?.pattern : undefined;
  }

  #spilled(sheetId: string): Cells | undefined {
    return this.#formulas.getArrayFormulaCellData()?.[this.#workbook.getUnitId()]?.[sheetId] ?? undefined;
  }
}

function block<T>(blocks: Map<string, Matrix<T>>, sheetId: string): Matrix<T> {
  const found = blocks.get(sheetId) ?? {};
  blocks.set(sheetId, found);
  return found;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && (cell.f != null || cell.si != null || (cell.v != null && cell.v !== ''));
}
