import { describe, expect, test } from 'vitest';
import type { CalculationName } from '../../src/core/catalogue.ts';
import { functions } from '../../src/functions/functions.ts';
import type { Cells } from '../../src/functions/cells.ts';

/** Worked examples, read as a table: when, the inputs as a cell holds them, what the cell shows. */
export type Example = readonly [when: string, given: readonly Cells[], shows: unknown];

export function examples(name: CalculationName, table: readonly Example[]): void {
  describe(name, () => {
    test.each(table)('%s', (_, given, shows) => {
      expect(call(name, ...given)).toStrictEqual(shows);
    });
  });
}

/** What a cell shows for `=NAME(given)`. */
export function call(name: CalculationName, ...given: readonly Cells[]): unknown {
  return functions[name]?.(...given);
}
