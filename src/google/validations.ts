import type { Rule } from '../workbook/draft.ts';

export type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Gives each kind of rule once: an object of Google's is costly to make. */
export function validations(): (rule: Rule) => Validation {
  const made = new Map<string, Validation>();
  return (rule) => {
    const key = JSON.stringify(rule);
    const known = made.get(key) ?? make(rule);
    made.set(key, known);
    return known;
  };
}

function make(rule: Rule): Validation {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule === 'check box') return builder.requireCheckbox().build();
  return (rule === 'date' ? builder.requireDate() : builder.requireValueInList([...rule.words], true)).build();
}
