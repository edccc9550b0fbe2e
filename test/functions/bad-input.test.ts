import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../src/core/calculation.ts';
import { catalogue, type CalculationName } from '../../src/core/catalogue.ts';
import type { Cell } from '../../src/core/kinds.ts';
import { isBlank } from '../../src/core/refusal.ts';
import type { Cells } from '../../src/functions/cells.ts';
import { call } from '../core/examples.ts';
import { validArguments } from './valid-arguments.ts';
import { wrongInput } from './wrong-input.ts';

function complaint(name: CalculationName, given: readonly Cells[]): string {
  try {
    return `no complaint but ${JSON.stringify(call(name, ...given))}`;
  } catch (problem) {
    return (problem as Error).message;
  }
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const swapped = (name: CalculationName, place: number, found: Cells) => validArguments[name].map((valid, i) => (i === place ? found : valid));

const everyParameter = catalogue.flatMap(({ name, takes }) => {
  const inputs = Object.entries(takes as Readonly<Record<string, Parameter>>);
  const ranging = inputs.filter(([, { each }]) => each).length;
  return inputs.map(([input, parameter], place) => ({ name, input, parameter, place, isBlankRefused: !('fallback' in parameter) && !(parameter.each && ranging === 1) }));
});

/** One sentence: the function, the parameter, where it stands, what was expected, and what was found. */
function expectSentence(said: string, start: string): void {
  expect(said).toMatch(new RegExp(`^${literally(start)}: expected .+, found .+\\.$`));
  expect(said).not.toMatch(/undefined|null|\[object|NaN|Infinity|\n|Error:|\.ts|\.js/);
}

describe('input that is not understood never pays', () => {
  test.each(everyParameter)('$name: $input', ({ name, input, parameter, place, isBlankRefused }) => {
    const wrong = wrongInput(parameter, validArguments[name][place], isBlankRefused);
    expect(wrong.length).toBeGreaterThan(3);
    for (const { found, place: where } of wrong) {
      const said = complaint(name, swapped(name, place, found));
      if (where === undefined) expectSentence(said, said.startsWith(`${name}: ${input}, `) ? said.slice(0, said.indexOf(': expected')) : `${name}: ${input}`);
      else expectSentence(said, `${name}: ${input}${where && `, ${where}`}`);
    }
  });

  test.each(everyParameter.filter(({ parameter }) => parameter.each))('$name: $input in the third row, or the third column, of a range', ({ name, input, parameter, place, isBlankRefused }) => {
    const valid = validArguments[name][place] as Cell;
    for (const { found } of wrongInput(parameter, valid, isBlankRefused)) {
      if (Array.isArray(found) || isBlank(found as Cell)) continue;
      expectSentence(complaint(name, swapped(name, place, [[valid], [valid], [found as Cell]])), `${name}: ${input}, row 3`);
      expectSentence(complaint(name, swapped(name, place, [[valid, valid, found as Cell]])), `${name}: ${input}, column 3`);
      expectSentence(complaint(name, swapped(name, place, [[valid, valid, valid], [valid, valid, found as Cell]])), `${name}: ${input}, row 2, column 3`);
    }
  });

  test.each(everyParameter.filter(({ parameter, isBlankRefused }) => parameter.each && isBlankRefused))('$name: a blank $input in a row that is not blank', ({ name, input, place }) => {
    const column = catalogue.find((one) => one.name === name)?.takes as Readonly<Record<string, Parameter>>;
    const given = Object.values(column).map(({ each }, i) => (each ? [[validArguments[name][i] as Cell], [i === place ? '' : (validArguments[name][i] as Cell)]] : validArguments[name][i])) as readonly Cells[];
    expect(complaint(name, given)).toMatch(new RegExp(`^${name}: ${input}, row 2: expected .+, found a blank cell: fill it in\\.$`));
  });
});

describe('what must fit together', () => {
  test.each<readonly [string, CalculationName, readonly Cells[], string]>([
    ['columns of different length', 'PLAN_BONUS', [[[1], [2], [3]], [[1], [2], [3], [4]], 100], 'PLAN_BONUS: actual is a range of 3 × 1 cells and plan of 4 × 1 cells: give ranges of the same size.'],
    ['a column with a row', 'ATTAINMENT', [[[1], [2]], [[1, 2]]], 'ATTAINMENT: actual is a range of 2 × 1 cells and plan of 1 × 2 cells: give ranges of the same size.'],
    ['a tier table of three columns is a range of rates', 'COMMISSION', [[[1], [2]], [[0, 0.1, 0.2]]], 'COMMISSION: amount is a range of 2 × 1 cells and rate of 1 × 3 cells: give ranges of the same size.'],
    ['groups of another length', 'COMMISSION_BY_DEAL', [[[1], [2], [3]], 0.05, '', [['Ann'], ['Bob']]], 'COMMISSION_BY_DEAL: group: expected as many as there are amounts (3), found 2: give ranges of the same size.'],
    ['one group for many deals', 'COMMISSION_BY_DEAL', [[[1], [2]], 0.05, '', 'Ann'], 'COMMISSION_BY_DEAL: group: expected as many as there are amounts (2), found 1: give ranges of the same size.'],
    ['an amount without a group', 'COMMISSION_BY_DEAL', [[[1], [2]], 0.05, '', [['Ann'], ['']]], 'COMMISSION_BY_DEAL: group, row 2: expected whose deal it is, found a blank cell: fill it in.'],
    ['a group without an amount', 'COMMISSION_BY_DEAL', [[[1], ['']], 0.05, '', [['Ann'], ['Bob']]], 'COMMISSION_BY_DEAL: amounts, row 2: expected a number, found a blank cell: fill it in.'],
    ['the same in a row', 'COMMISSION_BY_DEAL', [[[1, '']], 0.05, '', [['Ann', 'Bob']]], 'COMMISSION_BY_DEAL: amounts, column 2: expected a number, found a blank cell: fill it in.'],
    ['a column of rates beside deals', 'COMMISSION_BY_DEAL', [[[1], [2]], [[0.1], [0.2]]], 'COMMISSION_BY_DEAL: rates: expected one rate or a tier table of two columns, found a range of 2 × 1 cells.'],
    ['shares of 99%', 'SPLIT_CREDIT', [100, [[0.5], [0.49]]], 'SPLIT_CREDIT: shares: expected shares that total 100%, found 99%: change them until they do.'],
    ['shares two millionths short', 'SPLIT_CREDIT', [100, [[0.5], [0.499998]]], 'SPLIT_CREDIT: shares: expected shares that total 100%, found 99.9998%: change them until they do.'],
    ['shares of 101% of time', 'SOLO_PLAN', [0.6, 0.3, 0.11], 'SOLO_PLAN: account_share: expected shares that total 100%, found 101%: change them until they do.'],
    ['targets of another length', 'KPI_SCORE', [[[1], [2]], [[1]]], 'KPI_SCORE: targets: expected as many as there are actuals (2), found 1: give ranges of the same size.'],
    ['weights of another length', 'KPI_SCORE', [[[1], [2]], [[1], [2]], [[1], [1], ['']]], 'KPI_SCORE: weights: expected as many as there are actuals (2), found 3: give ranges of the same size.'],
    ['weights of 0', 'KPI_SCORE', [[[1], [2]], [[1], [2]], [[0], [0]]], 'KPI_SCORE: weights: expected at least one weight above 0, found only zeros.'],
    ['an actual without a target', 'KPI_SCORE', [[[1], [2]], [[1], ['']]], 'KPI_SCORE: targets, row 2: expected a number, found a blank cell: fill it in.'],
    ['an actual without a target, in rows', 'KPI_SCORE', [[[1, 2]], [[1, '']]], 'KPI_SCORE: targets, column 2: expected a number, found a blank cell: fill it in.'],
    ['a weight without a KPI', 'KPI_SCORE', [[[1], ['']], [[1], ['']], [[1], [1]]], 'KPI_SCORE: actuals, row 2: expected a number, found a blank cell: fill it in.'],
    ['items and norms', 'PROCESS_SCORE', [[[1, 2, 3]], [[1, 2]]], 'PROCESS_SCORE: done: expected as many columns as there are norms (2), found 3.'],
    ['an end before the start', 'PRORATE', [[[100], [100]], [[46_000], [46_010]], [[46_005], [46_005]], 46_000, 46_030], 'PRORATE: end, row 2: expected a day on or after start (2025-12-19), found 2025-12-14.'],
    ['a period that ends before it starts', 'PRORATE', [100, 46_000, '', 46_030, 46_000], 'PRORATE: period_end: expected a day on or after period_start (2026-01-08), found 2025-12-09.'],
    ['a period without a working day', 'PRORATE', [100, 46_000, '', 46_004, 46_005, 'workdays'], 'PRORATE: period_end: expected a period with a working day in it, found none from 2025-12-13 to 2025-12-14.'],
    ['a department without a person', 'SALES_PAY', [0, 8, 8, 8, 8, 0, '', '', 1], 'SALES_PAY: department: expected personal beside it, found a blank cell: give the attainment of the personal plan.'],
    ['a quarter end without a department', 'SALES_HEAD_PAY', [0, '', 0, true], 'SALES_HEAD_PAY: quarter_end: expected department beside it, found a blank cell: give the attainment of the department plan.'],
    ['a term beyond the calendar', 'COMMISSION_SCHEDULE', [100, 2_958_400, 12], 'COMMISSION_SCHEDULE: months: expected a term that ends before the year 10000, found 12 months from 9999-10-27.'],
  ])('%s', (_, name, given, sentence) => expect(complaint(name, given)).toBe(sentence));
});

describe('the sentence tells the mend', () => {
  test.each<readonly [CalculationName, readonly Cells[], string]>([
    ['LEADGEN_PAY', [1, 8, [[8], [8], ['abc']]], 'LEADGEN_PAY: quota, row 3: expected a number, 0 or more, found "abc".'],
    ['LEADGEN_PAY', [1, 8, '8'], 'LEADGEN_PAY: quota: expected a number, 0 or more, found "8", a number typed as text: retype it as a number.'],
    ['LEADGEN_PAY', [1, 8, '#N/A'], 'LEADGEN_PAY: quota: expected a number, 0 or more, found #N/A: mend that cell first.'],
    ['LEADGEN_PAY', [1, '', 8], 'LEADGEN_PAY: meetings_held: expected a number, 0 or more, found a blank cell: fill it in.'],
    ['COMMISSION', [100, 7], 'COMMISSION: rate: expected a rate from 0% to 100%, found 7: for 7% type 7% or 0.07.'],
    ['COMMISSION', [1e14, 0.05], 'COMMISSION: amount: expected a number, up to 10,000,000,000,000, found 100000000000000.'],
    ['COMMISSION', [100, [[5, 0.1]]], 'COMMISSION: rate, row 1: expected the first tier to start from 0, found 5: add a row from 0.'],
    ['COMMISSION', [100, [[0, 0.1], [5, 0.2], [5, 0.3]]], 'COMMISSION: rate, row 3: expected every first column value once, found 5 twice: delete one of the rows.'],
    ['COMMISSION', [100, 0.05, 'marginaly'], 'COMMISSION: mode: expected "marginal" or "retroactive" or "whole", found "marginaly".'],
    ['PROCESS_SCORE', [[[1, 'x']], [[1, 1]]], 'PROCESS_SCORE: done, row 1, column 2: expected a number, 0 or more, found "x".'],
    ['PROCESS_SCORE', [[[1, 1]], [[1, 0]]], 'PROCESS_SCORE: norms, column 2: expected a number above 0, found 0.'],
    ['PRORATE', [100, '2026-01-15', '', 46_000, 46_030], 'PRORATE: start: expected a date, found "2026-01-15": type a date.'],
    ['COMMISSION', [new Date(Date.UTC(2026, 1, 28, 21)), 0.05], 'COMMISSION: amount: expected a number, found the date 2026-03-01.'],
    ['COMMISSION', ['1 000,50 ₽', 0.05], 'COMMISSION: amount: expected a number, found "1 000,50 ₽", a number typed as text: retype it as a number.'],
    ['HEADCOUNT', [1e6, [['win rate', 'x']]], 'HEADCOUNT: assumptions, row 1 (win rate): expected a rate above 0%, up to 100%, found "x".'],
    ['ATTAINMENT', [[[1], [1e13]], 5e-324], 'ATTAINMENT: result, row 1: expected a number that a cell can hold, found a larger one: check what divides.'],
    ['COMMISSION_BY_DEAL', [[[100], [100]], 0.05, '', [['  '], ['a']]], 'COMMISSION_BY_DEAL: group, row 1: expected whose deal it is, found a blank cell: fill it in.'],
    ['RAMP_QUOTA', [8, 1.5], 'RAMP_QUOTA: month: expected a whole number from 1 to 1,200, found 1.5.'],
    ['DRAW', [[[1], [2]], 100], 'DRAW: earned: expected one value, found a range of 2 × 1 cells: give one cell.'],
    ['HEADCOUNT', [1e6, [['average deal', 1e5], ['win rates', 0.5]]], `HEADCOUNT: assumptions, row 2, column 1: expected one of average deal, repeat share, LTV, in-year share, referral share, qualified rate, proposal rate, win rate, lead generator quota, lead generator attainment, presence, first meetings per seller, active deals per seller, months open, revenue per account manager, clients per account manager, revenue per client, rounding tolerance, lead generators per head, head of sales from, found "win rates".`],
  ])('%s %j', (name, given, sentence) => expect(complaint(name, given)).toBe(sentence));
});
