import type { ICommandInfo, Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber, Direction, ICommandService } from '@univerjs/core';
import {
  AddWorksheetMergeMutation, InsertColByRangeCommand, InsertRowByRangeCommand, InsertSheetCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand, RemoveSheetCommand,
  SetFrozenMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetTabColorMutation, SetWorksheetColWidthMutation, SetWorksheetHideMutation, SetWorksheetNameCommand,
} from '@univerjs/sheets';
import type { Area, Size } from './address.ts';
import type { Grid } from './grid.ts';
import type { Injector } from './univer.ts';

export type Line = 'row' | 'column';

/** What Google gives a new sheet. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21, defaultStyle: { ff: 'Arial', fs: 10 } } as const;

/** The tabs of a workbook: their order, names, sizes and looks. */
export class Tabs {
  readonly #workbook: Workbook;
  readonly #commands: ICommandService;
  readonly #grid: Grid;
  #lastNumber = 0;

  constructor(injector: Injector, workbook: Workbook, grid: Grid) {
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#grid = grid;
  }

  get title(): string {
    return this.#workbook.name;
  }

  set title(name: string) {
    this.#workbook.setName(name);
  }

  ids(): readonly string[] {
    return this.#workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  idOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.#workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted)?.getSheetId();
  }

  nameOf(id: string): string {
    return this.#sheet(id).getName();
  }

  size(id: string): Size {
    const sheet = this.#sheet(id);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  sizeOf(name: string | undefined, ownId: string): Size | undefined {
    const id = name === undefined ? ownId : this.idOf(name);
    return id === undefined ? undefined : this.size(id);
  }

  insert(name: string, index: number): string {
    if (this.idOf(name) !== undefined) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const id = `sheet-${this.#freeNumber()}`;
    const sheet = { id, name, ...NEW_SHEET };
    this.#move(InsertSheetCommand, { unitId: this.#workbook.getUnitId(), index, sheet });
    return id;
  }

  remove(id: string): void {
    if (this.ids().length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.#move(RemoveSheetCommand, this.#target(id));
  }

  rename(id: string, name: string): void {
    const other = this.idOf(name);
    if (other !== undefined && other !== id) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (name !== this.nameOf(id)) this.#move(SetWorksheetNameCommand, { ...this.#target(id), name });
  }

  insertLines(id: string, line: Line, before: number, count: number): void {
    const range = this.#lines(id, line, before, count);
    if (line === 'row') this.#move(InsertRowByRangeCommand, { ...this.#target(id), range, direction: Direction.DOWN });
    else this.#move(InsertColByRangeCommand, { ...this.#target(id), range, direction: Direction.RIGHT });
  }

  removeLines(id: string, line: Line, from: number, count: number): void {
    const range = this.#lines(id, line, from, count);
    this.#move(line === 'row' ? RemoveRowByRangeCommand : RemoveColByRangeCommand, { ...this.#target(id), range });
  }

  freeze(id: string, lines: { readonly rows?: number; readonly columns?: number }): void {
    const { xSplit, ySplit } = this.#sheet(id).getFreeze();
    const [rows, columns] = [lines.rows ?? ySplit, lines.columns ?? xSplit];
    this.#do(SetFrozenMutation, { ...this.#target(id), startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
  }

  frozenRows(id: string): number {
    return this.#sheet(id).getFreeze().ySplit;
  }

  colour(id: string, color: string | null): void {
    this.#do(SetTabColorMutation, { ...this.#target(id), color: color ?? '' });
  }

  widen(id: string, from: number, count: number, colWidth: number): void {
    this.#do(SetWorksheetColWidthMutation, { ...this.#target(id), ranges: [this.#lines(id, 'column', from, count)], colWidth });
  }

  width(id: string, column: number): number {
    return this.#sheet(id).getColumnWidth(column);
  }

  hide(id: string, isHidden: boolean): void {
    this.#do(SetWorksheetHideMutation, { ...this.#target(id), hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  hideRows(id: string, from: number, count: number, isHidden: boolean): void {
    this.#do(isHidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ...this.#target(id), ranges: [this.#lines(id, 'row', from, count)] });
  }

  merge({ sheetId, row, column, rows, columns }: Area): void {
    this.#do(AddWorksheetMergeMutation, { ...this.#target(sheetId), ranges: [{ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }] });
  }

  isRowHidden(id: string, row: number): boolean {
    return !this.#sheet(id).getRowRawVisible(row);
  }

  /** A change after which formulas may refer to something else. */
  #move(command: { readonly id: ICommandInfo['id'] }, params: object): void {
    this.#do(command, params);
    this.#grid.renewLater();
  }

  #do(command: { readonly id: ICommandInfo['id'] }, params: object): void {
    this.#grid.commit();
    if (this.#commands.syncExecuteCommand(command.id, params) === false) throw new Error(`The engine refused ${command.id}.`);
  }

  #target(subUnitId: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.#workbook.getUnitId(), subUnitId };
  }

  #lines(id: string, line: Line, from: number, count: number): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
    const { rows, columns } = this.size(id);
    const last = from + count - 1;
    return line === 'row'
      ? { startRow: from, endRow: last, startColumn: 0, endColumn: columns - 1 }
      : { startRow: 0, endRow: rows - 1, startColumn: from, endColumn: last };
  }

  /** A deleted tab's number isn't given again. */
  #freeNumber(): number {
    this.#lastNumber = 1 + Math.max(this.#lastNumber, ...this.ids().map((id) => Number(id.replace('sheet-', '')) || 0));
    return this.#lastNumber;
  }

  #sheet(id: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(id);
    if (sheet == null) throw new Error("The sheet doesn't exist any more.");
    return sheet;
  }
}
