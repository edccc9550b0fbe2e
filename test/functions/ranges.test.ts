import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../src/core/calculation.ts';
import { catalogue } from '../../src/core/catalogue.ts';
import type { Cell } from '../../src/core/kinds.ts';
import { call } from '../core/examples.ts';
import { validInput } from './arguments.ts';
import { validArguments } from './valid-arguments.ts';

const inputs = (takes: (typeof catalogue)[number]['takes']) => Object.values(takes as Readonly<Record<string, Parameter>>);

/** Functions of which some parameters run element by element. */
const ranged = catalogue.flatMap(({ name, takes }) => (inputs(takes).some(({ each }) => each) ? [{ name: name as keyof typeof validInput, parameters: inputs(takes) }] : []));

describe('a range pays what its cells pay one by one', () => {
  test.each(ranged)('$name', ({ name, parameters }) => {
    fc.assert(
      fc.property(fc.array(validInput[name], { minLength: 3, maxLength: 5 }), (rows) => {
        const [first = []] = rows;
        // A table stays the same; what a row leaves out is given as a blank.
        const runs = parameters.map(({ each }, i) => each && !rows.some((row) => Array.isArray(row[i])));
        const people = rows.map((row) => parameters.map((_, i) => (runs[i] ? (row[i] ?? '') : (first[i] ?? ''))));
        const one = people.map((row) => call(name, ...row));
        const column = parameters.map((_, i) => (runs[i] ? people.map((row) => [row[i] as Cell]) : first[i]));
        const across = parameters.map((_, i) => (runs[i] ? [people.map((row) => row[i] as Cell)] : first[i]));
        const block = parameters.map((_, i) => (runs[i] ? [...people, ...people].map((row) => [row[i] as Cell, row[i] as Cell, row[i] as Cell]) : first[i]));
        expect(call(name, ...column)).toStrictEqual(one.map((paid) => [paid]));
        expect(call(name, ...across)).toStrictEqual([one]);
        expect(call(name, ...block)).toStrictEqual([...one, ...one].map((paid) => [paid, paid, paid]));
      }),
      { numRuns: 100 },
    );
  });

  test.each(ranged)('$name with blank rows between and below, unticked check boxes among them', ({ name, parameters }) => {
    const given = parameters.map(({ each }, i) => {
      const valid = validArguments[name][i] as Cell;
      return each ? [[valid], [''], [valid], [null], [undefined], [false]] : valid;
    });
    const paid = call(name, ...validArguments[name]);
    expect(call(name, ...given)).toStrictEqual([[paid], [''], [paid], [''], [''], ['']]);
  });

  test.each(ranged)('$name with one parameter in a range, the others repeated, as such or as a block of one cell', ({ name, parameters }) => {
    const paid = call(name, ...validArguments[name]);
    parameters.forEach(({ each }, place) => {
      if (!each) return;
      const given = validArguments[name].map((valid, i) => (i === place ? [[valid as Cell], [valid as Cell], ['']] : parameters[i]?.each ? [[valid as Cell]] : valid));
      expect(call(name, ...given)).toStrictEqual([[paid], [paid], ['']]);
    });
  });

  test.each(ranged)('$name shows a blank where all it could range over is blank', ({ name, parameters }) => {
    for (const blank of ['', null, undefined]) {
      expect(call(name, ...validArguments[name].map((valid, i) => (parameters[i]?.each ? blank : valid)))).toBe('');
    }
  });
});

describe('what is optional may be blank', () => {
  const optional = catalogue.flatMap(({ name, takes }) =>
    Object.entries(takes as Readonly<Record<string, Parameter>>).flatMap(([input, { fallback }], place) => (fallback === undefined || fallback === null ? [] : [{ name, input, place, fallback: fallback as Cell }])),
  );
  test.each(optional)('$name: $input stands for $fallback', ({ name, place, fallback }) => {
    const swapped = (instead: Cell) => call(name, ...validArguments[name].map((valid, i) => (i === place ? instead : valid)));
    for (const blank of ['', null, undefined]) expect(swapped(blank)).toStrictEqual(swapped(fallback));
  });
});

describe('one call over a hundred thousand rows', () => {
  const ROWS = 100_000;
  test.each(ranged)('$name', ({ name, parameters }) => {
    const given = validArguments[name].map((valid, i) => (parameters[i]?.each ? Array.from({ length: ROWS }, () => [valid as Cell]) : valid));
    const paid = call(name, ...given) as readonly (readonly Cell[])[];
    expect(paid.length).toBe(ROWS);
    expect(paid[ROWS - 1]).toEqual([call(name, ...validArguments[name])]);
  });

  test('COMMISSION_BY_DEAL, a thousand sellers', () => {
    const deals = Array.from({ length: ROWS }, (_, i) => [i + 0.01]);
    const sellers = deals.map((_, i) => [`Seller ${i % 1000}`]);
    const paid = call('COMMISSION_BY_DEAL', deals, [[0, 0.05], [100_000, 0.1]], '', sellers) as readonly (readonly number[])[];
    const total = (who: number) => paid.reduce((sum, [one = 0], i) => (i % 1000 === who ? sum + Math.round(one * 100) : sum), 0);
    expect(total(7)).toBe(Math.round(Number(call('COMMISSION', deals.reduce((sum, [deal = 0], i) => (i % 1000 === 7 ? sum + Math.round(deal * 100) : sum), 0) / 100, [[0, 0.05], [100_000, 0.1]])) * 100));
  });

  test.each<readonly [string, () => unknown, unknown]>([
    ['SPLIT_CREDIT', () => (call('SPLIT_CREDIT', 1000, Array.from({ length: ROWS }, () => [1 / ROWS])) as readonly unknown[]).length, ROWS],
    ['KPI_SCORE', () => call('KPI_SCORE', Array.from({ length: ROWS }, () => [1]), Array.from({ length: ROWS }, () => [2])), 0.5],
    ['PROCESS_SCORE', () => call('PROCESS_SCORE', Array.from({ length: ROWS }, () => [1, 2]), [[2, 2]]), 0.75],
    ['PRORATE with as many holidays', () => (call('PRORATE', Array.from({ length: ROWS }, () => [100]), 1, '', 1, 200_000, 'workdays', Array.from({ length: ROWS }, (_, i) => [i + 1])) as readonly unknown[]).length, ROWS],
    ['COMMISSION with as many tiers', () => (call('COMMISSION', Array.from({ length: ROWS }, (_, i) => [i]), Array.from({ length: ROWS }, (_, i) => [i, 0.5])) as readonly (readonly number[])[])[ROWS - 1], [(ROWS - 1) / 2]],
    ['STEP_BONUS with as many steps', () => (call('STEP_BONUS', Array.from({ length: ROWS }, (_, i) => [i]), Array.from({ length: ROWS }, (_, i) => [i, i])) as readonly (readonly number[])[])[ROWS - 1], [ROWS - 1]],
  ])('%s', (_, run, shows) => expect(run()).toEqual(shows));
});
