import { describe, expect, test } from 'vitest';
import { withHost } from './built-host.ts';

const CODE = `
function write() {
  const lock = LockService.getDocumentLock();
  lock.tryLock(5000);
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  try {
    sheet.getRange('A1').setValue('first');
    sheet.getRange('A2').setValue('second');
  } catch (problem) {
    sheet.getRange('A3').setValue(problem.message);
  } finally {
    lock.releaseLock();
  }
  return 'done';
}
function attempt() { return LockService.getDocumentLock().tryLock(5000); }`;

/** The calls of `write`: the second value is written at the eighth. */
const SECOND = 8;

describe('a run that is hit at a service call', () => {
  test('ends there: nothing of the script runs any more, what was written stays, the lock is free', () =>
    withHost(CODE, async (host) => {
      host.strike({ at: SECOND, ends: 'Exceeded maximum execution time' });
      await expect(host.run('write')).rejects.toThrow('Exceeded maximum execution time');
      expect([await host.values('Sheet1'), host.isLockFree()]).toEqual([[['first']], true]);
      expect(await host.run('write')).toBe('done');
    }));

  test('may catch that the call fails', () =>
    withHost(CODE, async (host) => {
      host.strike({ at: SECOND, throws: 'Service Spreadsheets failed' });
      expect(await host.run('write')).toBe('done');
      expect([await host.values('Sheet1'), host.isLockFree()]).toEqual([[['first'], [''], ['Service Spreadsheets failed']], true]);
    }));

  test('is ended after a call that takes longer than a run may, and nobody waits for it', () =>
    withHost(CODE, async (host) => {
      host.strike({ at: SECOND, lasts: 60_000 });
      expect(await host.run('write')).toBe('done');
      host.strike({ at: SECOND, lasts: 7 * 60_000 });
      await expect(host.run('write')).rejects.toThrow('Exceeded maximum execution time');
      expect(await host.values('Sheet1')).toEqual([['first'], ['second']]);
    }));

  test('finds what somebody else did meanwhile, whose own run gets no lock', () =>
    withHost(CODE, async (host) => {
      let isTaken: unknown;
      host.strike({
        at: SECOND,
        meanwhile: async () => {
          await host.type('Sheet1', 'B1', 'theirs');
          isTaken = await host.run('attempt');
        },
      });
      expect(await host.run('write')).toBe('done');
      expect([isTaken, await host.values('Sheet1')]).toEqual([false, [['first', 'theirs'], ['second', '']]]);
      expect(await host.run('attempt')).toBe(true);
    }));
});
