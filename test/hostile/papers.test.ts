import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sum } from '../../src/core/money.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { slipsInEnglish } from '../../src/words/slips.ts';
import { closingOf } from '../../src/workbook/closing/closing.ts';
import { typed } from '../../src/workbook/draft.ts';
import { safeCsv } from '../../src/workbook/incoming/safe-csv.ts';
import { speechFor } from '../../src/workbook/language.ts';
import { payrollCsv } from '../../src/workbook/statements/payroll-csv.ts';
import { slipsHtml } from '../../src/workbook/statements/slips-html.ts';
import { slipsOf, type Slip } from '../../src/workbook/statements/slip.ts';
import { payoutsShown, TODAY, type Tables } from '../workbook/closing/pay-cycle.ts';
import { departmentWith, MONTH, paidTables, spoil, spoiledIn, tables } from './department.ts';
import { hostileKinds } from './kinds.ts';

const head = { language: 'en', company: '<b>Acme</b>', currency: 'USD', month: MONTH, roleSaid: (role: string) => role };
const texts = fc.constantFrom(...hostileKinds).chain(({ from }) => from('P06')).map(String);
const runs = (cell: string) => /^[=+\-@\t\r|]/.test(cell) && !/^[+-]?[\d.,\s]*\d%?$/.test(cell);

function slipsIn(changed: Tables): readonly Slip[] | null {
  try {
    const department = departmentWith(changed);
    return slipsOf(department, closingOf(department, payoutsShown(department, MONTH), MONTH, TODAY), speechFor('en'));
  } catch (problem) {
    if (problem instanceof Refusal) return null;
    throw problem;
  }
}

describe('slips and the file for payroll', () => {
  test('add up, show every text as text and hold nothing that runs, whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.array(spoiledIn(paidTables), { minLength: 1, maxLength: 2 }), texts, (all, name) => {
        const renamed = { ...tables, team: (tables['team'] ?? []).map((row) => (row['person_id'] === 'P06' ? { ...row, name } : row)) };
        const slips = slipsIn(all.reduce(spoil, renamed));
        if (slips === null) return;
        for (const { lines, payable, earned, settled, adjusted, corrected } of slips) {
          expect(payable.toString()).toBe(sum(lines.map(({ amount }) => amount)).toString());
          expect(payable.toString()).toBe(sum([earned, settled, adjusted, corrected]).toString());
        }
        const html = slipsHtml(slips, head, slipsInEnglish);
        expect(html.replace(/<\/?(?:!doctype html|html lang="en"|html|head|meta charset="utf-8"|title|style|body|section|h1|h2|p|bdi|table|thead|tbody|tr|th|td)(?: class="\w+")?>/g, '')).not.toMatch(/[<>]/);
        const { data } = Papa.parse<readonly string[]>(payrollCsv(slips, 'USD', (kind) => kind, slipsInEnglish));
        expect(data.flat().filter(runs)).toEqual([]);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  test('a file of any texts gives them back, none of them run', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (cells) => {
        const [, read = []] = Papa.parse<readonly string[]>(safeCsv([['heading'], cells]), { delimiter: ',' }).data;
        expect(read.map((cell, i) => (cell === cells[i] ? cell : cell.slice(1)))).toEqual(cells);
        expect(read.filter(runs)).toEqual([]);
      }),
      { seed: 6 },
    );
  });
});

describe('what the panel writes into a sheet', () => {
  test('is never a formula, and reads as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = String(typed({ text })['text']);
        expect([/^[=+\-@]/.test(written), written.replace(/^'/, '')]).toEqual([false, text]);
      }),
      { seed: 7 },
    );
  });
});
