import { expect, test } from 'vitest';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { failureOf, mayRepeat } from '../../src/sidebar/failure.ts';
import { Explained } from '../../src/sidebar/server.ts';
import { LostColumns } from '../../src/sidebar/undo-import.ts';
import { touches } from '../../src/workbook/tabs/touches.ts';
import { languageOf, languages } from '../../src/words/languages.ts';

const english = languageOf('en');
const words = english.sidebar.failures;

test.each([
  ['Authorization is required to perform that action.', words.accounts],
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", words.accounts],
  ['Exception: This operation is not supported for this document. The document must not be an Office file.', words.office],
  ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet', words.permission],
  ['Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls. (line 0).', words.quota],
  ['There are too many scripts running simultaneously for this Google user account.', words.quota],
  ['Exceeded maximum execution time', words.time],
  ['You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.', words.protected],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", words.service],
  ['Exception: Service Spreadsheets failed while accessing document with id 1aBcD.', words.service],
  ['NetworkError: Connection failure due to HTTP 0', words.lost],
  ['TypeError: x is not a function', words.unknown],
])('"%s" is explained as: %s', (message, what) => {
  const failure = failureOf(new Error(message), english);
  expect(failure.what).toBe(what);
  expect(failure.mend).not.toBe('');
  expect(failure.detail).toBe(message);
});

test('what the server explains needs no words of the machine', () => {
  expect(failureOf(new Explained({ code: 'changed', tab: 'Team', cell: 'C4' }), english)).toEqual({ what: 'Team, cell C4, was changed by somebody else in the meantime.', mend: words.changedMend });
  expect(failureOf(new Explained({ code: 'busy' }), english).what).toBe(words.busy);
  expect(failureOf(new Explained({ code: 'another' }), english)).toEqual({ what: words.another, mend: words.anotherMend });
  expect(failureOf(new LostColumns(touches, ['company']), english)).toEqual({ what: 'Touches has lost columns of this import: Company.', mend: words.goneMend });
  expect(failureOf(new Explained({ code: 'missing', tab: 'quotas' }), english).what).toBe('The tab Quotas is missing.');
  expect(failureOf(new Explained({ code: 'missing', tab: 'quotas' }), languageOf('ru')).what).toBe('Нет листа «Планы».');
});

test('what the pay plan refuses is said with the sentence that names it', () => {
  const thrown = (() => {
    try {
      return readRules([{ row: 4, cells: { role: 'Lead generator', component: 'Fix', method: 'guess' } }], 'Pay plan');
    } catch (refusal) {
      return refusal;
    }
  })();
  const failure = failureOf(thrown, english);
  expect([failure.what, failure.mend]).toEqual([words.refused, words.refusedMend]);
  expect(failure.detail).toMatch(/Pay plan.*row 4.*guess/);
});

/** Every text by its path; what takes arguments is called with some. */
function texts(of: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(of).flatMap(([name, text]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof text === 'function') return [[here, String((text as (...inputs: unknown[]) => unknown)(2, 3, 4, 5))] as const];
    return typeof text === 'object' && text !== null ? texts(text, here) : [[here, String(text)] as const];
  });
}

test('every language says everything, in its own words', () => {
  const [english, ...others] = languages.map(({ sidebar, slips }) => new Map([...texts(sidebar), ...texts(slips, 'slips')]));
  for (const other of others) {
    expect([...other.keys()].sort()).toEqual([...(english ?? new Map()).keys()].sort());
    const same = [...other].filter(([path, text]) => text === english?.get(path) && /[a-z]{3}/i.test(text)).map(([path]) => path);
    expect(same).toEqual(['help.version']);
    expect([...other.values()].filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  }
});

test('what has to be looked at again first is not tried again as it is', () => {
  const problems = [{ code: 'another' }, { code: 'unfinished', tab: 'deals' }, { code: 'changed', tab: 'Deals', cell: 'A2' }, { code: 'busy' }] as const;
  expect([...problems.map((problem) => mayRepeat(new Explained(problem))), mayRepeat(new Error('offline'))]).toEqual([false, false, false, true, true]);
});
