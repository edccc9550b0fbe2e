import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/kinds.ts';
import { bookOf } from '../../../src/core/plan/credits/book.ts';
import { readRules } from '../../../src/core/plan/read-rules.ts';
import { START, type Row } from './credit-cases.ts';

const commission: Row = { role: 'Sales manager', component: 'Commission', measure: 'commission_new', method: 'amount', paid: 'month' };
const bonus: Row = { ...commission, component: 'Bonus', measure: 'commission_new' };
const signed: Row = { ...commission, component: 'Signed', measure: 'signed_new', method: 'percent', rate: 0.01, paid: 'quarter' };

const rulesFrom = (rows: readonly Row[]) => readRules(rows.map((cells, i) => ({ row: i + 2, cells: cells as Record<string, string | number> })));

function said(...rows: readonly Row[]): Cell {
  try {
    rulesFrom(rows);
    return '';
  } catch (error) {
    return error instanceof Error ? `${(error as Error & { place?: string }).place ?? ''}: ${error.message}` : '';
  }
}

describe('options about credit', () => {
  test.each([
    ['a window where money is counted', { ...signed, measure: 'received_new', paid: 'month', options: 'window = 12' }, 'row 2, options: expected window only on a rule of commission_new, found "window = 12" on one of received_new, where it changes nothing: move it to such a rule, or delete it.'],
    ['a default where it means nothing', { ...signed, options: 'split = credit' }, 'row 2, options: expected split only on a rule of commission_new, found "split = credit" on one of signed_new, where it changes nothing: move it to such a rule, or delete it.'],
    ['in Russian', { ...signed, measure: 'Получено по новым', paid: 'month', options: 'месяцев с подписания = 12' }, 'row 2, options: expected window only on a rule of commission_new, found "месяцев с подписания = 12" on one of received_new, where it changes nothing: move it to such a rule, or delete it.'],
    ['a fix', { ...commission, measure: '', method: 'fixed', amount: 5, options: 'window = 12' }, 'row 2, options: expected window only on a rule of commission_new, found "window = 12" on a rule without a measure, where it changes nothing: move it to such a rule, or delete it.'],
    ["a head's total of the team", { ...signed, measure: 'team_received', paid: 'month', options: 'paid_on = signed' }, 'row 2, options: expected paid_on only on a rule of commission_new, found "paid_on = signed" on one of team_received, where it changes nothing: move it to such a rule, or delete it.'],
    ['a reversal of commission', { ...commission, options: 'reversal_months = 3' }, `row 2, options: expected reversal_months only on a rule of a person's won deals, such as signed_new, or of spiff_bonus, found "reversal_months = 3" on one of commission_new, where it changes nothing: move it to such a rule, or delete it.`],
    ['a reversal of what the whole company signs', { ...signed, measure: 'department', options: 'reversal_months = 3' }, `row 2, options: expected reversal_months only on a rule of a person's won deals, such as signed_new, or of spiff_bonus, found "reversal_months = 3" on one of department, where it changes nothing: move it to such a rule, or delete it.`],
    ['steps without shares', { ...commission, options: 'clawback_months = 12; clawback = by steps' }, 'row 2, options: expected clawback_steps beside "clawback = by steps", found none: add clawback_steps = 100%, 50%, or whatever they are.'],
    ['shares without steps', { ...commission, options: 'clawback_months = 12; clawback_steps = 100%, 50%' }, 'row 2, options: expected clawback = by steps beside clawback_steps, found "clawback_steps = 100%, 50%" without it: add it, or delete the steps.'],
    ['a clawback without months', { ...commission, options: 'clawback = full' }, 'row 2, options: expected clawback_months beside clawback, found "clawback = full" alone: add clawback_months = 6, or however many.'],
    ['its steps without months', { ...commission, options: 'clawback_steps = 100%' }, 'row 2, options: expected clawback_months beside clawback_steps, found "clawback_steps = 100%" alone: add clawback_months = 6, or however many.'],
    ['a reversal without months', { ...signed, options: 'reversal = when lost' }, 'row 2, options: expected reversal_months beside reversal, found "reversal = when lost" alone: add reversal_months = 6, or however many.'],
    ['more than all taken back', { ...commission, options: 'clawback_months = 12; clawback = by steps; clawback_steps = 200%' }, 'row 2, options: expected shares from 0% to 100% in clawback_steps, found "clawback_steps = 200%": no more is taken back than was paid.'],
    ['a discount of everything', { ...commission, options: 'discount_over = 100%' }, 'row 2, options: expected a share below 100% in discount_over, found "discount_over = 100%": no price is lower than that by more than all of it.'],
  ] as readonly (readonly [string, Row, string])[])('%s is refused', (_, rule, sentence) => {
    expect(said(rule)).toBe(sentence);
  });

  test('two rules of a role that contradict each other are refused while both hold', () => {
    const [six, twelve]: readonly Row[] = [{ ...commission, options: 'clawback_months = 6' }, { ...bonus, options: 'clawback_months = 6; clawback = full' }];
    expect(said(six as Row, twelve as Row)).toBe('row 3, options: expected the same clawback_months as in row 2, as the choice holds for the person in both, found another: choose it in one of the two.');
    expect(said(six as Row, { ...twelve, role: 'Head of Sales' })).toBe('');
    expect(said({ ...six, valid_to: START + 44 }, { ...twelve, valid_from: START + 40 })).toBe('');
    expect(said({ ...six, valid_to: START + 59 }, { ...twelve, valid_from: START + 31 })).toContain('row 3, options: expected the same clawback_months');
    expect(said({ ...six, valid_to: START }, { ...twelve, valid_from: START + 1 })).toBe('');
    expect(said(six as Row, { ...six, options: '', valid_from: START }, { ...twelve, valid_from: START })).toBe('');
    expect(said(six as Row, { ...twelve, options: 'clawback_months = 6; window = 3' })).toBe('');
  });

  test("what a person's rules choose holds together, their own before the role's", () => {
    const team = [{ row: 2, cells: { person_id: 'P01', role: 'Sales manager', from: START } }, { row: 3, cells: { person_id: 'P02', role: 'Sales manager', from: START } }];
    const { choiceOf } = bookOf({ team }, rulesFrom([{ ...commission, options: 'window = 12' }, { ...bonus, options: 'clawback_months = 6' }, { ...signed, options: 'reversal_months = 3' }, { ...bonus, role: '', person_id: 'P02', component: 'Own', options: 'window = 24' }]));
    expect(['P01', 'P02'].map((person) => choiceOf(person, START + 5))).toMatchObject([{ window: 12, clawback_months: 6, reversal_months: 3 }, { window: 24, clawback_months: 6, reversal_months: 3 }]);
  });
});
