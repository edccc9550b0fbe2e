import type { IDataValidationRule, IRange, ISheetDataValidationRule } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { AddDataValidationMutation } from '@univerjs/data-validation';
import { getDataValidationDiffMutations, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { SetSheetsFilterRangeMutation } from '@univerjs/sheets-filter';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area } from './address.ts';
import type { Injector } from './univer.ts';

export type ValidationRule = Omit<IDataValidationRule, 'ranges'>;
export type ConditionalRule = Omit<IConditionFormattingRule, 'ranges'>;

/** What lies over the cells: validations, conditional formats, notes and the filter. They move with inserted rows. */
export class Rules {
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #validations: SheetDataValidationModel;
  readonly #conditions: ConditionalFormattingRuleModel;
  readonly #notes: SheetsNoteModel;
  readonly #unitId: string;
  readonly #newId: () => string;

  constructor(injector: Injector, unitId: string, newId: () => string) {
    this.#injector = injector;
    this.#commands = injector.get(ICommandService);
    this.#validations = injector.get(SheetDataValidationModel);
    this.#conditions = injector.get(ConditionalFormattingRuleModel);
    this.#notes = injector.get(SheetsNoteModel);
    this.#unitId = unitId;
    this.#newId = newId;
  }

  /** What Univer's own command does, but for its 0 in each check box that nobody has ticked: on Google they stay blank. */
  validate(areas: readonly Area[], rule: ValidationRule | null): void {
    const [first] = areas;
    if (first === undefined) return;
    const [unitId, subUnitId] = [this.#unitId, first.sheetId];
    const ranges = areas.map(rangeOf);
    const added = rule && ({ ...rule, ranges, ...this.#validations.getValidator(rule.type)?.normalizeFormula({ ...rule, ranges }, unitId, subUnitId) } as ISheetDataValidationRule);
    const matrix = this.#validations.getRuleObjectMatrix(unitId, subUnitId).clone();
    if (added) matrix.addRule(added);
    else matrix.removeRange(ranges);
    const diffs = matrix.diff(this.#validations.getRules(unitId, subUnitId));
    const { redoMutations } = this.#injector.invoke((accessor) => getDataValidationDiffMutations(unitId, subUnitId, diffs, accessor, 'command', false));
    for (const { id, params } of redoMutations) this.#commands.syncExecuteCommand(id, params);
    if (added) this.#commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule: added });
  }

  validationAt(sheetId: string, row: number, column: number): ISheetDataValidationRule | undefined {
    return this.#validations.getRuleByLocation(this.#unitId, sheetId, row, column);
  }

  conditions(sheetId: string): readonly IConditionFormattingRule[] {
    return this.#conditions.getSubunitRules(this.#unitId, sheetId) ?? [];
  }

  /** Replaces all of a tab's conditional formats; the first of them wins. */
  setConditions(sheetId: string, rules: readonly { readonly rule: ConditionalRule; readonly areas: readonly Area[] }[]): void {
    const target = { unitId: this.#unitId, subUnitId: sheetId };
    for (const { cfId } of [...this.conditions(sheetId)]) this.#commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
    // Univer puts every new rule before those that it has.
    for (const { rule, areas } of [...rules].reverse()) {
      this.#commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule: { ...rule, ranges: areas.map(rangeOf) } });
    }
  }

  note(sheetId: string, row: number, column: number): string {
    return this.#notes.getNote(this.#unitId, sheetId, { row, col: column })?.note ?? '';
  }

  setNote(sheetId: string, row: number, column: number, text: string): void {
    const place = { unitId: this.#unitId, sheetId, row, col: column };
    const known = this.#notes.getNote(this.#unitId, sheetId, { row, col: column });
    if (text !== '') {
      const id = known?.id ?? this.#newId();
      this.#commands.syncExecuteCommand(UpdateNoteMutation.id, { ...place, note: { id, row, col: column, width: 160, height: 72, note: text } });
    } else if (known != null) this.#commands.syncExecuteCommand(RemoveNoteMutation.id, { ...place, noteId: known.id });
  }

  filter(area: Area): void {
    this.#commands.syncExecuteCommand(SetSheetsFilterRangeMutation.id, { unitId: this.#unitId, subUnitId: area.sheetId, range: rangeOf(area) });
  }
}

function rangeOf(area: Area): IRange {
  return { startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 };
}

export function areaOfRange(sheetId: string, range: IRange): Area {
  return {
    sheetId, row: range.startRow, column: range.startColumn,
    rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1,
  };
}
