import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../address.ts';
import { toUniver } from '../formula-dialect.ts';
import { areaOfRange } from '../rules.ts';
import type { SheetState } from './sheet-state.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, stateOf, Thing } from './thing.ts';

interface Spec {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly isBold: boolean;
}

interface ConditionalFormat {
  spec: Spec;
  areas: readonly Area[];
}

const CRITERIA = ['NumberLessThan', 'NumberBetween', 'NumberGreaterThanOrEqualTo', 'TextStartsWith', 'TextContains', 'TextEqualTo', 'FormulaSatisfied'];

export function newConditionalFormatRule(): Thing<ConditionalFormat> {
  const spec: Spec = { criteria: '', values: [], background: null, fontColor: null, isBold: false };
  return new Thing('ConditionalFormatRuleBuilder', { spec, areas: [] });
}

export const conditionalFormatRuleBuilder: Methods<ConditionalFormat> = {
  ...Object.fromEntries(CRITERIA.map((criteria) => [
    `when${criteria}`, (_: Run, draft: ConditionalFormat, ...values: (string | number)[]) => change(draft, { criteria, values }),
  ])),
  setBackground: (_, draft, background: string | null) => change(draft, { background }),
  setFontColor: (_, draft, fontColor: string | null) => change(draft, { fontColor }),
  setBold: (_, draft, isBold: boolean) => change(draft, { isBold }),
  setRanges: (_, draft, ranges: readonly unknown[]) => {
    draft.areas = ranges.map((range) => stateOf<Area>('Range', range));
    return SELF;
  },
  build: (_, draft) => new Thing('ConditionalFormatRule', { ...draft }),
};

export const conditionalFormatRule: Methods<ConditionalFormat> = {
  getRanges: (_, { areas }) => areas.map((area) => new Thing('Range', area)),
  getBooleanCondition: (_, { spec }) => new Thing('BooleanCondition', spec),
  copy: (_, rule) => new Thing('ConditionalFormatRuleBuilder', { ...rule }),
};

export const booleanCondition: Methods<Spec> = {
  getBackground: (_, { background }) => background,
  getCriteriaValues: (_, { values }) => values,
};

export function setConditionalFormatRules(run: Run, { sheetId }: SheetState, rules: readonly unknown[]): void {
  run.book.grid.commit();
  const formats = rules.map((rule) => stateOf<ConditionalFormat>('ConditionalFormatRule', rule));
  run.book.rules.setConditions(sheetId, formats.map(({ spec, areas }) => {
    const cfId = `condition-${run.book.kept.nextId++}`;
    run.book.kept.rules[cfId] = spec;
    return { rule: { cfId, stopIfTrue: false, rule: engineRule(run, sheetId, spec) }, areas };
  }));
}

export function getConditionalFormatRules(run: Run, { sheetId }: SheetState): readonly Thing<ConditionalFormat>[] {
  return run.book.rules.conditions(sheetId).flatMap(({ cfId, ranges }) => {
    const spec = run.book.kept.rules[cfId] as Spec | undefined;
    return spec === undefined ? [] : [new Thing('ConditionalFormatRule', { spec, areas: ranges.map((range) => areaOfRange(sheetId, range)) })];
  });
}

function change(draft: ConditionalFormat, part: Partial<Spec>): typeof SELF {
  draft.spec = { ...draft.spec, ...part };
  return SELF;
}

function engineRule(run: Run, sheetId: string, { criteria, values, ...look }: Spec): IConditionFormattingRule['rule'] {
  const style: IStyleBase = {
    ...(look.background === null ? {} : { bg: { rgb: look.background } }),
    ...(look.fontColor === null ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.isBold ? { bl: BooleanNumber.TRUE } : {}),
  };
  const base = { type: CFRuleType.highlightCell, style } as const;
  const text = (operator: CFTextOperator): IConditionFormattingRule['rule'] => ({ ...base, subType: CFSubRuleType.text, operator, value: String(values[0]) });
  switch (criteria) {
    case 'NumberLessThan': return { ...base, subType: CFSubRuleType.number, operator: CFNumberOperator.lessThan, value: Number(values[0]) };
    case 'NumberGreaterThanOrEqualTo': return { ...base, subType: CFSubRuleType.number, operator: CFNumberOperator.greaterThanOrEqual, value: Number(values[0]) };
    case 'NumberBetween': return { ...base, subType: CFSubRuleType.number, operator: CFNumberOperator.between, value: [Number(values[0]), Number(values[1])] };
    case 'TextStartsWith': return text(CFTextOperator.beginsWith);
    case 'TextContains': return text(CFTextOperator.containsText);
    case 'TextEqualTo': return text(CFTextOperator.equal);
    case 'FormulaSatisfied': return { ...base, subType: CFSubRuleType.formula, value: toUniver(String(values[0]), (name) => run.book.tabs.sizeOf(name, sheetId)) };
    default: throw new Error('A conditional format rule needs a condition.');
  }
}
