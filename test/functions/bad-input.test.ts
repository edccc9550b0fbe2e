import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/core/catalogue.ts';
import type { Parameter } from '../../src/core/calculation.ts';
import { numbers } from '../../src/core/kinds.ts';
import { functions } from '../../src/functions/functions.ts';
import type { Cells } from '../../src/functions/cells.ts';

/** Input that each function pays on. */
const good: Readonly<Record<string, readonly Cells[]>> = {
  COMMISSION: [100, 0.05, 'marginal', 0, 'upper'],
  ATTAINMENT: [1, 2],
  PLAN_BONUS: [1, 2, 100, 0.8, 0.5, 1.2, 1.5],
  ACTIVITY_BONUS: [1, 2, 100, 0.8],
  STEP_BONUS: [1, [[0, 1]]],
  LEADGEN_PAY: [1, 8, 8, 1000, 0.4, 1.2, 1],
  LEADGEN_HEAD_PAY: [8, 8, 1, 1000, 600, 200],
  SALES_PAY: [100, 8, 8, 10, 10, 0, 1000, 1, 1, 1000, 1],
  SALES_HEAD_PAY: [100, 1, 0, true, 2000],
  ACCOUNT_PAY: [100, 100, 1, 0, 0, 1, false, 1200, 1],
};

const bounded = (kind: string) => (kind === 'rateOrTiers' ? numbers.rate : kind in numbers ? numbers[kind as keyof typeof numbers] : undefined);

/** A call whose every ranging parameter is blank is a blank row, not an error. */
function badValues(parameter: Parameter, isAlone: boolean): readonly Cells[] {
  const bounds: { readonly least?: number; readonly above?: number; readonly most?: number } | undefined = bounded(parameter.kind);
  const outside = bounds ? [(bounds.least ?? bounds.above ?? 0) - 1, (bounds.most ?? 0) * 2, ...(bounds.above === undefined ? [] : [bounds.above]), 1e308] : [7];
  const wrongFlag = bounds ? [true] : [];
  const blank = 'fallback' in parameter || isAlone ? [] : [''];
  return ['abc', '12', '#N/A', new Date(Date.UTC(2026, 0, 5)), Number.POSITIVE_INFINITY, ...outside, ...wrongFlag, ...blank];
}

const cases = catalogue.flatMap(({ name, takes }) =>
  Object.entries(takes as Readonly<Record<string, Parameter>>).flatMap(([input, parameter], place) =>
    (good[name] && (bounded(parameter.kind) || parameter.kind === 'flag' || parameter.kind === 'word') ? badValues(parameter, Object.values(takes).filter(({ each }) => each).length === 1) : []).map((bad) => ({ name, input, parameter, place, bad })),
  ),
);

function complaint(name: string, given: readonly Cells[]): string {
  try {
    functions[name]?.(...given);
  } catch (problem) {
    return (problem as Error).message;
  }
  return 'no complaint';
}

const sentence = (start: string) => new RegExp(`^${start}: expected .+, found .+\\.$`);

describe('input that is not understood never pays', () => {
  test.each(cases)('$name $input $bad', ({ name, input, parameter, place, bad }) => {
    const given = (good[name] ?? []).map((value, i) => (i === place ? bad : value));
    const said = complaint(name, given);
    expect(said).toMatch(sentence(`${name}: ${input}`));
    expect(said).not.toMatch(/undefined|\[object|NaN/);
    if (parameter.each && bad !== '') {
      const inRange = (good[name] ?? []).map((value, i) => (i === place ? [[value], [value], [bad]] : value)) as Cells[];
      expect(complaint(name, inRange)).toMatch(sentence(`${name}: ${input}, row 3`));
    }
  });

  test('ranges that do not fit name both', () => {
    expect(complaint('PLAN_BONUS', [[[1], [2], [3]], [[1], [2], [3], [4]], 100])).toBe('PLAN_BONUS: actual is a range of 3 × 1 cells and plan of 4 × 1 cells: give ranges of the same size.');
    expect(complaint('ATTAINMENT', [[[1], [2]], [[1, 2]]])).toBe('ATTAINMENT: actual is a range of 2 × 1 cells and plan of 1 × 2 cells: give ranges of the same size.');
  });

  test('the sentence tells the mend', () => {
    expect(complaint('LEADGEN_PAY', [1, 8, [[8], [8], ['abc']]])).toBe('LEADGEN_PAY: quota, row 3: expected a number, 0 or more, found "abc".');
    expect(complaint('COMMISSION', [100, 7])).toBe('COMMISSION: rate: expected a rate from 0% to 100%, found 7: for 7% type 7% or 0.07.');
    expect(complaint('COMMISSION', [100, [[5, 0.1]]])).toBe('COMMISSION: rate, row 1: expected the first tier to start from 0, found 5: add a row from 0.');
    expect(complaint('SALES_PAY', [0, 8, 8, 8, 8, 0, '', '', 1])).toBe('SALES_PAY: department: expected personal beside it, found a blank cell: give the attainment of the personal plan.');
    expect(complaint('PROCESS_SCORE', [[[1, 'x']], [[1, 1]]])).toBe('PROCESS_SCORE: done, row 1, column 2: expected a number, 0 or more, found "x".');
    expect(complaint('PROCESS_SCORE', [[[1, 1]], [[1, 0]]])).toBe('PROCESS_SCORE: norms, value 2: expected a number above 0, found 0.');
  });
});
