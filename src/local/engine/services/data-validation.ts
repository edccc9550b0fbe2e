import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/core';
import type { Area } from '../address.ts';
import { a1Of, quotedSheetName } from '../address.ts';
import type { ValidationRule } from '../rules.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, stateOf, Thing } from './thing.ts';

/** A validation as a script built it. */
export interface ValidationSpec {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly isInvalidAllowed: boolean;
  readonly helpText: string | null;
}

interface Draft {
  spec: ValidationSpec;
}

export function newDataValidation(): Thing<Draft> {
  return new Thing('DataValidationBuilder', { spec: { criteria: '', values: [], isInvalidAllowed: true, helpText: null } });
}

export const dataValidationBuilder: Methods<Draft> = {
  requireValueInList: (_, draft, list: readonly unknown[], showDropdown = true) => change(draft, 'VALUE_IN_LIST', [list.map(String), showDropdown]),
  requireValueInRange: (_, draft, range: unknown, showDropdown = true) => change(draft, 'VALUE_IN_RANGE', [stateOf<Area>('Range', range), showDropdown]),
  requireDate: (_, draft) => change(draft, 'DATE_IS_VALID_DATE', []),
  requireCheckbox: (_, draft) => change(draft, 'CHECKBOX', []),
  requireNumberGreaterThan: (_, draft, number: number) => change(draft, 'NUMBER_GREATER_THAN', [number]),
  requireNumberGreaterThanOrEqualTo: (_, draft, number: number) => change(draft, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
  requireNumberBetween: (_, draft, start: number, end: number) => change(draft, 'NUMBER_BETWEEN', [start, end]),
  setAllowInvalid: (_, draft, isInvalidAllowed: boolean) => {
    draft.spec = { ...draft.spec, isInvalidAllowed };
    return SELF;
  },
  setHelpText: (_, draft, helpText: string) => {
    draft.spec = { ...draft.spec, helpText };
    return SELF;
  },
  build: (_, { spec }) => new Thing('DataValidation', spec),
};

export const dataValidation: Methods<ValidationSpec> = {
  getCriteriaType: (_, { criteria }) => criteria,
  getCriteriaValues: (_, { criteria, values }) => (criteria === 'VALUE_IN_RANGE' ? [new Thing('Range', values[0]), values[1]] : values),
  getAllowInvalid: (_, { isInvalidAllowed }) => isInvalidAllowed,
  getHelpText: (_, { helpText }) => helpText,
};

export function validate(run: Run, areas: readonly Area[], spec: ValidationSpec | null): void {
  if (spec === null) return run.book.rules.validate(areas, null);
  const uid = `validation-${run.book.kept.nextId++}`;
  run.book.kept.rules[uid] = spec;
  run.book.rules.validate(areas, { uid, ...engineRule(run, spec), ...engineManners(spec) });
}

/** A rule that a user made in the page has no specification of ours and isn't read back. */
export function validationAt(run: Run, sheetId: string, row: number, column: number): Thing<ValidationSpec> | null {
  const rule = run.book.rules.validationAt(sheetId, row, column);
  const spec = rule === undefined ? undefined : run.book.kept.rules[rule.uid];
  return spec === undefined ? null : new Thing('DataValidation', spec as ValidationSpec);
}

function change(draft: Draft, criteria: string, values: readonly unknown[]): typeof SELF {
  draft.spec = { ...draft.spec, criteria, values };
  return SELF;
}

function engineManners({ isInvalidAllowed, helpText }: ValidationSpec): Partial<ValidationRule> {
  return {
    allowBlank: true, errorStyle: isInvalidAllowed ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(helpText === null ? {} : { error: helpText, showErrorMessage: true }),
  };
}

function engineRule(run: Run, { criteria, values }: ValidationSpec): Omit<ValidationRule, 'uid'> {
  const [first, second] = values;
  const number = (operator: DataValidationOperator): Omit<ValidationRule, 'uid'> => ({
    type: DataValidationType.DECIMAL, operator, formula1: String(first), ...(second === undefined ? {} : { formula2: String(second) }),
  });
  switch (criteria) {
    case 'VALUE_IN_LIST': return { type: DataValidationType.LIST, formula1: JSON.stringify(first), showDropDown: Boolean(second) };
    case 'VALUE_IN_RANGE': return { type: DataValidationType.LIST, formula1: reference(run, first as Area), showDropDown: Boolean(second) };
    case 'DATE_IS_VALID_DATE': return { type: DataValidationType.DATE, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: '1' };
    case 'CHECKBOX': return { type: DataValidationType.CHECKBOX };
    case 'NUMBER_GREATER_THAN': return number(DataValidationOperator.GREATER_THAN);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO': return number(DataValidationOperator.GREATER_THAN_OR_EQUAL);
    case 'NUMBER_BETWEEN': return number(DataValidationOperator.BETWEEN);
    default: throw new Error('A data validation rule needs a criterion.');
  }
}

function reference(run: Run, area: Area): string {
  const fixed = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quotedSheetName(run.book.tabs.nameOf(area.sheetId))}!${fixed}`;
}
