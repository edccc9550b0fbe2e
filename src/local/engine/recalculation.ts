import type { IRange, Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { IFormulaDirtyData, ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { FormulaDataModel, FormulaExecutedStateType, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { orderBySpills } from './spill-order.ts';
import type { Injector } from './univer.ts';

/** What we use of Univer's trigger though it is private there: hence the pinned version and its test. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(before: object, after: object): object;
}

const TAB_CHANGES: ReadonlySet<string> = new Set([InsertSheetMutation.id, RemoveSheetMutation.id]);
const MOST_ROUNDS = 20;

export class Recalculation {
  readonly #commands: ICommandService;
  readonly #trigger: Trigger;
  readonly #workbook: Workbook;
  readonly #formulas: FormulaDataModel;
  #hasChangedTabs = false;
  #moved: readonly Spill[] = [];
  #known: readonly Spill[] = [];
  #isCalculating = false;
  #whenDone: (() => void)[] = [];

  constructor(injector: Injector, workbook: Workbook) {
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    // Univer forgets what a formula filled as soon as it is written anew, before its readers are looked for.
    orderBySpills(injector, (sheetId, row, column) => this.#known.find(({ sheetId: on, range }) => on === sheetId && range.startRow === row && range.startColumn === column)?.range);
    this.#commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      this.#isCalculating = true;
      if (this.#hasChangedTabs) this.#readAnew(command.params as Partial<IFormulaDirtyData>);
    });
    this.#commands.onCommandExecuted((command) => {
      // Univer would calculate 100 ms after a change, amid the many changes of a build that nobody has asked about yet.
      clearTimeout(this.#trigger._setTimeoutKey);
      if (TAB_CHANGES.has(command.id)) this.#hasChangedTabs = true;
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.#notice(command.params as ISetFormulaCalculationNotificationMutation);
    });
  }

  /** Calculates everything that waits until nothing waits: nothing is calculated before somebody asks for it here. */
  async settle(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      if (!this.#isCalculating && this.#trigger._waitingCommandQueue.length === 0) {
        this.#look();
        if (this.#moved.length === 0) return;
      }
      const done = new Promise<void>((resolve) => this.#whenDone.push(resolve));
      if (!this.#isCalculating) this.#start();
      await done;
      await nextTask();
    }
    throw new Error('The formulas of this workbook do not settle.');
  }

  /** Which blocks are other than when their readers were last told of it. */
  #look(): void {
    const now = this.#spills();
    this.#moved = [...changed(this.#known, now), ...changed(now, this.#known)];
    this.#known = now;
  }

  #start(): void {
    const trigger = this.#trigger;
    const waiting = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    const dirty = trigger._executingDirtyData as Partial<IFormulaDirtyData>;
    const unitId = this.#workbook.getUnitId();
    const dirtyRanges = [...(dirty.dirtyRanges ?? []), ...this.#moved.map(({ sheetId, range }) => ({ unitId, sheetId, range }))];
    this.#moved = [];
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty, dirtyRanges }, { onlyLocal: true });
  }

  #spills(): readonly Spill[] {
    const ranges = this.#formulas.getArrayFormulaRange()[this.#workbook.getUnitId()] ?? {};
    return Object.entries(ranges).flatMap(([sheetId, rows]) => Object.values(rows ?? {}).flatMap((cells) => Object.values<IRange>(cells ?? {}).map((range) => ({ sheetId, range }))));
  }

  /** Univer forgets what depends on formulas that waited for a new tab: after such a change it must read all formulas anew. */
  #readAnew(dirty: Partial<IFormulaDirtyData>): void {
    this.#hasChangedTabs = false;
    const sheets = this.#workbook.getSheets().map((sheet) => [sheet.getSheetId(), '1'] as const);
    dirty.forceCalculation = true;
    dirty.clearDependencyTreeCache = { [this.#workbook.getUnitId()]: Object.fromEntries(sheets) };
  }

  #notice(notification: ISetFormulaCalculationNotificationMutation): void {
    const state = notification.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.#isCalculating = false;
    const waiting = this.#whenDone;
    this.#whenDone = [];
    for (const resolve of waiting) resolve();
  }
}

/** The block that an array formula fills. */
interface Spill {
  readonly sheetId: string;
  readonly range: IRange;
}

/** Blocks of the first list that the second lacks or has smaller: whoever reads their cells may have been calculated before them. */
function changed(some: readonly Spill[], others: readonly Spill[]): readonly Spill[] {
  const at = ({ sheetId, range }: Spill) => `${sheetId} ${range.startRow} ${range.startColumn}`;
  const known = new Map(others.map((spill) => [at(spill), spill]));
  return some.filter((spill) => {
    const other = known.get(at(spill));
    return other === undefined || other.range.endRow < spill.range.endRow || other.range.endColumn < spill.range.endColumn;
  });
}

/** Univer applies the results in the microtasks that follow its notification. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
