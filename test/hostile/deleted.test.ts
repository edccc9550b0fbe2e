import { describe, expect, test } from 'vitest';
import { closingOf } from '../../src/workbook/closing/closing.ts';
import { payoutsShown, TODAY } from '../workbook/closing/pay-cycle.ts';
import { departmentWith, MONTH, tables } from './department.ts';

const whats = (...input: Parameters<typeof closingOf>) => closingOf(...input).problems.map(({ what }) => what);

describe('without a tab', () => {
  test('of facts, Payouts and the evaluator come to other sums, or Payouts shows an error, and no month is closed', () => {
    const shown = payoutsShown(departmentWith(tables), MONTH);
    for (const tab of ['team', 'payments', 'deals', 'meetings', 'daily', 'quotas', 'pay_plan']) {
      expect([tab, whats(departmentWith({ ...tables, [tab]: [] }), shown, MONTH, TODAY)]).toEqual([tab, expect.arrayContaining(['differs'])]);
    }
    expect(whats(departmentWith({ ...tables, payments: [] }), [shown[0] ?? [], ['#REF!']], MONTH, TODAY)).toContain('error');
  });

  test('Payouts, no month is closed', () => {
    expect(whats(departmentWith(tables), [], MONTH, TODAY)).toContain('differs');
  });

  test('and with nothing else, there is nothing to close', () => {
    expect(whats(departmentWith({}), [], MONTH, TODAY)).toContain('nothing');
  });
});
