import type { Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { IFormulaDirtyData, ISetDefinedNameMutationParam, ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaExecutedStateType, IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Injector } from './univer.ts';

/** What we use of Univer's trigger though it is private there: hence the pinned version and its test. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(before: object, after: object): object;
}

const NAME_CHANGES: ReadonlySet<string> = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
const TAB_CHANGES: ReadonlySet<string> = new Set([InsertSheetMutation.id, RemoveSheetMutation.id]);
const MOST_ROUNDS = 20;

export class Recalculation {
  readonly #commands: ICommandService;
  readonly #functions: IFunctionService;
  readonly #trigger: Trigger;
  readonly #workbook: Workbook;
  readonly #changedNames = new Set<string>();
  #hasChangedTabs = false;
  #isCalculating = false;
  #whenDone: (() => void)[] = [];

  constructor(injector: Injector, workbook: Workbook) {
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#functions = injector.get(IFunctionService);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.#commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      this.#isCalculating = true;
      if (this.#changedNames.size > 0 || this.#hasChangedTabs) this.#readAnew(command.params as Partial<IFormulaDirtyData>);
    });
    this.#commands.onCommandExecuted((command) => {
      if (NAME_CHANGES.has(command.id)) this.#changedNames.add((command.params as ISetDefinedNameMutationParam).name);
      if (TAB_CHANGES.has(command.id)) this.#hasChangedTabs = true;
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.#notice(command.params as ISetFormulaCalculationNotificationMutation);
    });
  }

  /** Calculates everything that waits, at once rather than after Univer's 100 ms, until nothing waits. */
  async settle(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      if (!this.#isCalculating && this.#trigger._waitingCommandQueue.length === 0) return;
      const done = new Promise<void>((resolve) => this.#whenDone.push(resolve));
      if (!this.#isCalculating) this.#start();
      await done;
      await nextTask();
    }
    throw new Error('The formulas of this workbook do not settle.');
  }

  #start(): void {
    const trigger = this.#trigger;
    clearTimeout(trigger._setTimeoutKey);
    const waiting = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  /**
   * Univer goes on using the range that a name stood for when a formula was first read, and forgets what depends on formulas
   * that waited for a new tab: after such changes it must read all formulas anew.
   */
  #readAnew(dirty: Partial<IFormulaDirtyData>): void {
    this.#functions.deleteFormulaAstCacheKey(...this.#changedNames);
    this.#changedNames.clear();
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

/** Univer applies the results in the microtasks that follow its notification. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
