import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/core/catalogue.ts';
import type { Cell } from '../../src/core/kinds.ts';
import type { Cells } from '../../src/functions/cells.ts';
import { call } from '../core/examples.ts';
import { oracle, type OracleCells } from '../oracle/oracle.ts';
import { validInput } from './arguments.ts';

const DAY = 86_400_000;

/** The oracle says dates as serial numbers. */
function plain(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plain);
  return result instanceof Date ? Math.floor(result.getTime() / DAY) + 25_569 : result;
}

const proven = catalogue.flatMap(({ name, takes }) => (name !== 'PAYOUT_LINES' && name !== 'CREDIT_LINES' && oracle[name] ? [{ name, input: validInput[name], takes, answer: oracle[name] }] : []));

describe('every function gives what a naive decimal oracle gives, to the cent', () => {
  test('all of them but the texts', () => expect(proven.length).toBe(catalogue.length - 3));

  test.each(proven)('$name', ({ name, input, answer }) => {
    fc.assert(
      fc.property(input, (given) => {
        expect(plain(call(name, ...given))).toStrictEqual(plain(answer(...(given as readonly OracleCells[]))));
      }),
      { numRuns: 1000 },
    );
  });

  // Columns take the quick way where there is one; single cells never do.
  const running = proven.filter(({ takes }) => Object.values(takes).some(({ each }) => each));
  test.each(running)('$name over columns', ({ name, input, takes, answer }) => {
    const each = Object.values(takes).map((parameter) => parameter.each);
    fc.assert(
      fc.property(fc.array(input, { minLength: 2, maxLength: 6 }), (rows) => {
        const [first = []] = rows;
        const isColumn = each.map((ranges, i) => ranges && !rows.some((row) => Array.isArray(row[i])));
        const given = first.map((_, i): Cells => (isColumn[i] ? rows.map((row) => [(row[i] ?? '') as Cell]) : first[i]));
        const expected = rows.map((row) => [answer(...(first.map((still, i) => (isColumn[i] ? row[i] : still)) as readonly OracleCells[]))]);
        expect(call(name, ...given)).toStrictEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
