import { describe, expect, test } from 'vitest';
import type { CalculationName } from '../../src/core/catalogue.ts';
import { functions } from '../../src/functions/functions.ts';
import type { Cells } from '../../src/functions/read.ts';

/** Worked examples, read as a table: when, the inputs as a cell holds them, what the cell shows. */
export function examples(name: CalculationName, table: readonly (readonly [when: string, given: readonly Cells[], shows: unknown])[]): void {
  describe(name, () => {
    test.each(table)('%s', (_, given, shows) => {
      expect(functions[name]?.(...given)).toEqual(shows);
    });
  });
}
