import { ICommandService } from '@univerjs/core';
import { FormulaExecutedStateType, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
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

const MOST_ROUNDS = 20;

export class Recalculation {
  readonly #commands: ICommandService;
  readonly #trigger: Trigger;
  #isCalculating = false;
  #whenDone: (() => void)[] = [];

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.#commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#isCalculating = true;
    });
    this.#commands.onCommandExecuted((command) => {
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
