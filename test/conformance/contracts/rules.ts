import type { Contract } from '../contract.ts';

const list = "SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y'], true)";

function condition(name: string, values: readonly unknown[], google: string): Contract {
  return {
    method: `ConditionalFormatRuleBuilder.when${name}`,
    google: `${google} Returns the builder.`,
    check: `const rule = SpreadsheetApp.newConditionalFormatRule().when${name}(${values.map((value) => JSON.stringify(value)).join(', ')}).setBackground('#aabbcc').setRanges([sheet.getRange('A1')]).build();
      sheet.setConditionalFormatRules([rule]);
      return differs(sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(), ${JSON.stringify(values)});`,
  };
}

/** Validations and conditional formats. */
export const rules: readonly Contract[] = [
  {
    method: 'SpreadsheetApp.newDataValidation',
    google: 'A builder of a validation.',
    check: `return differs(typeof SpreadsheetApp.newDataValidation().requireDate, 'function');`,
  },
  {
    method: 'DataValidationBuilder.requireCheckbox',
    google: 'Requires a truth value, shown as a check box. Returns the builder.',
    check: `const { CHECKBOX, VALUE_IN_LIST } = SpreadsheetApp.DataValidationCriteria;
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      return differs([rule.getCriteriaType() === CHECKBOX, rule.getCriteriaType() === VALUE_IN_LIST], [true, false]);`,
  },
  {
    method: 'DataValidationBuilder.requireDate',
    google: 'Requires a date. Returns the builder.',
    check: `return differs(SpreadsheetApp.newDataValidation().requireDate().build().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_IS_VALID_DATE, true);`,
  },
  {
    method: 'DataValidationBuilder.requireValueInList',
    google: 'Requires one of the values, with a drop-down of them or without. Returns the builder.',
    check: `const rule = ${list}.build();
      return differs([rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, rule.getCriteriaValues()], [true, [['x', 'y'], true]]);`,
  },
  {
    method: 'DataValidationBuilder.build',
    google: 'The validation, which takes what breaks it with a warning unless it is told otherwise.',
    check: `return differs(${list}.build().getAllowInvalid(), true);`,
  },
  {
    method: 'Range.setDataValidation',
    google: 'Sets one validation for all cells; null removes it. What a script writes is not held to it (undocumented). Returns the range.',
    check: `const range = sheet.getRange('A1:A2').setDataValidation(${list}.build());
      const set = range.getDataValidations().map(([rule]) => rule !== null);
      return differs([set, range.setDataValidation(null).getDataValidations()], [[true, true], [[null], [null]]]);`,
  },
  {
    method: 'Range.setDataValidations',
    google: "Sets a grid of validations, null for none; it must be of the range's size, else it throws (its wording is undocumented). Returns the range.",
    check: `const rule = ${list}.build();
      const range = sheet.getRange('A1:B1').setDataValidation(rule).setDataValidations([[null, rule]]);
      return differs([range.getDataValidations()[0].map((one) => one !== null), refused(() => range.setDataValidations([[rule]]))], [[false, true], true]);`,
  },
  {
    method: 'SpreadsheetApp.newConditionalFormatRule',
    google: 'A builder of a rule.',
    check: `return differs(typeof SpreadsheetApp.newConditionalFormatRule().setRanges, 'function');`,
  },
  condition('NumberLessThan', [3], 'The rule holds for numbers less than that.'),
  condition('NumberGreaterThanOrEqualTo', [3], 'The rule holds for numbers from that on.'),
  condition('NumberBetween', [3, 5], 'The rule holds for numbers between two, or equal to one of them.'),
  condition('TextStartsWith', ['x'], 'The rule holds for what begins with that.'),
  {
    method: 'ConditionalFormatRuleBuilder.setBackground',
    google: "Sets the rule's background colour, which it reads back in lower or upper case (undocumented); null takes it away. Returns the builder.",
    check: `const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#AABBCC').setRanges([sheet.getRange('A1')]).build();
      return differs(rule.getBooleanCondition().getBackground().toLowerCase(), '#aabbcc');`,
  },
  {
    method: 'ConditionalFormatRuleBuilder.setRanges',
    google: 'Sets the ranges in place of those before; a rule needs one at least. Returns the builder.',
    check: `const builder = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#aabbcc').setRanges([sheet.getRange('A1')]);
      return differs(builder.setRanges([sheet.getRange('B2'), sheet.getRange('C3:D4')]).build().getRanges().map((range) => range.getA1Notation()), ['B2', 'C3:D4']);`,
  },
  {
    method: 'ConditionalFormatRuleBuilder.build',
    google: 'The rule. Throws where it has no condition or no range (undocumented).',
    check: `const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#aabbcc').setRanges([sheet.getRange('A1')]).build();
      return differs(rule.getRanges().length, 1);`,
  },
  {
    method: 'ConditionalFormatRule.getRanges',
    google: 'The ranges that the rule is for.',
    check: `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#aabbcc').setRanges([sheet.getRange('A1:B2')]).build()]);
      return differs(sheet.getConditionalFormatRules()[0].getRanges().map((range) => range.getA1Notation()), ['A1:B2']);`,
  },
  {
    method: 'ConditionalFormatRule.getBooleanCondition',
    google: 'Its condition; null where it is a colour scale.',
    check: `const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#aabbcc').setRanges([sheet.getRange('A1')]).build();
      return differs(rule.getBooleanCondition() === null, false);`,
  },
  {
    method: 'BooleanCondition.getBackground',
    google: 'The background colour of cells that meet it, null where none is set. Deprecated for getBackgroundObject.',
    check: `const builder = () => SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBold(true).setRanges([sheet.getRange('A1')]);
      return differs([builder().build().getBooleanCondition().getBackground(), builder().setBackground('#aabbcc').build().getBooleanCondition().getBackground().toLowerCase()], [null, '#aabbcc']);`,
  },
  {
    method: 'Sheet.setConditionalFormatRules',
    google: 'Sets the rules in place of all that the sheet had, in the order in which they are tried.',
    check: `const rule = (a1) => SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#aabbcc').setRanges([sheet.getRange(a1)]).build();
      sheet.setConditionalFormatRules([rule('A1')]);
      sheet.setConditionalFormatRules([rule('C3'), rule('B2')]);
      return differs(sheet.getConditionalFormatRules().map((one) => one.getRanges()[0].getA1Notation()), ['C3', 'B2']);`,
  },
  {
    method: 'Sheet.getConditionalFormatRules',
    google: 'All rules, in the order in which they are tried; an empty list where there are none.',
    check: `return differs(sheet.getConditionalFormatRules().length, 0);`,
  },
];
