import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCell } from '../../../src/core/money.ts';
import { dayOf } from '../../../src/core/period.ts';
import { slipsInEnglish } from '../../../src/words/slips.ts';
import { shownText } from '../../../src/workbook/statements/html.ts';
import { speechFor } from '../../../src/workbook/language.ts';
import { payChange } from '../../../src/workbook/statements/pay-change.ts';
import { lettersHtml } from '../../../src/workbook/statements/letters-html.ts';
import { acceptedOn, lettersDue } from '../../../src/workbook/statements/plan-letter.ts';
import { payrollCsv } from '../../../src/workbook/statements/payroll-csv.ts';
import { slipsHtml } from '../../../src/workbook/statements/slips-html.ts';
import { slipsOf, type Slip } from '../../../src/workbook/statements/slip.ts';
import { closedUpTo, closingIn, departmentIn, sample, TODAY, type Tables } from './pay-cycle.ts';

const english = speechFor('en');
const slipsIn = (tables: Tables, month: string): readonly Slip[] => slipsOf(departmentIn(tables), closingIn(tables, month), english);
const of = (slips: readonly Slip[], person: string): Slip => {
  const slip = slips.find((one) => one.person === person);
  if (!slip) throw new Error(`no slip of ${person}`);
  return slip;
};
const paidUpTo = (tables: Tables, months: readonly string[]): Tables => ({ ...tables, pay_months: (tables['pay_months'] ?? []).map((row, i) => (i < months.length ? { ...row, step: 'paid', paid_on: TODAY } : row)) });

const closed = closedUpTo(sample, ['2026-01', '2026-02', '2026-03']);

describe('a slip', () => {
  test('adds up: its lines, its four parts, and the year', () => {
    for (const slip of slipsIn(closed, '2026-04')) {
      const total = slip.lines.reduce((all, { amount }) => all + Math.round(toCell(amount) * 100), 0) / 100;
      expect([slip.person, toCell(slip.payable)]).toEqual([slip.person, total]);
      expect(slip.earned.plus(slip.settled).plus(slip.adjusted).plus(slip.corrected).toString()).toBe(slip.payable.toString());
      const year = closedUpTo(closed, ['2026-04'])['closed_months']?.filter(({ person_id }) => person_id === slip.person).reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0);
      expect(slip.year.reduce((all, { amount }) => all + Math.round(toCell(amount) * 100), 0)).toBe(year);
    }
  });

  test('lists the payments behind a commission, and they add up to it', () => {
    const commission = of(slipsIn(sample, '2026-03'), 'P06').lines.find(({ component }) => component === 'Commission');
    const cents = (text: string) => Math.round(Number(text.replace(/,/g, '')) * 100);
    expect(commission?.behind.length).toBeGreaterThan(0);
    expect((commission?.behind ?? []).reduce((all, [, , , , , counts]) => all + cents(counts), 0)).toBe(Math.round(toCell(commission?.amount ?? ({} as never)) * 100));
    for (const [, , , amount, rate, counts] of commission?.behind ?? []) expect(cents(counts)).toBe(Math.round((cents(amount) * Number(rate.replace('%', ''))) / 100));
  });

  test('of a closed month is what was frozen, whatever the facts have become', () => {
    const before = slipsIn(closed, '2026-03');
    const changed = { ...closed, payments: [], meetings: [], team: (closed['team'] ?? []).map((row) => ({ ...row, to: dayOf(2026, 1, 31) })) };
    expect(slipsIn(changed, '2026-03').map(({ person, lines }) => ({ person, lines }))).toEqual(before.map(({ person, lines }) => ({ person, lines })));
    expect(before.map(({ lines }) => lines.map(({ behind }) => behind))).toEqual(slipsIn(closedUpTo(sample, ['2026-01', '2026-02']), '2026-03').map(({ lines }) => lines.map(({ behind }) => behind)));
  });

  test('keeps what is paid and what is still owed apart', () => {
    const slip = of(slipsIn(paidUpTo(closed, ['2026-01']), '2026-04'), 'P01');
    const months = ['2026-01', '2026-02', '2026-03'].map((month) => of(slipsIn(closed, month), 'P01').payable);
    expect([slip.paid.toString(), slip.owed.toString()]).toEqual([months[0]?.toString(), months[1]?.plus(months[2] ?? 0).toString()]);
  });

  test('says what a holdback holds, that is earned and not payable yet', () => {
    const plan = [...(sample['pay_plan'] ?? []), { role: 'Sales manager', component: 'Held back', method: 'holdback', rate: 0.1, paid: 'month', options: 'months = 6; of = Commission' }];
    const held = closedUpTo({ ...sample, pay_plan: plan }, ['2026-01', '2026-02']);
    const slip = of(slipsIn(held, '2026-03'), 'P06');
    // A tenth of each month's commission, rounded to the cent month by month.
    const commissions = [...(held['closed_months'] ?? []).filter(({ person_id, component }) => person_id === 'P06' && component === 'Commission').map(({ amount }) => Number(amount)), ...slip.lines.filter(({ component }) => component === 'Commission').map(({ amount }) => toCell(amount))];
    expect(commissions).toHaveLength(3);
    expect(Math.round(toCell(slip.held) * 100)).toBe(commissions.reduce((all, amount) => all + Math.round(Math.round(amount * 100) / 10), 0));
    expect(slip.settled.lt(0)).toBe(true);
  });
});

describe('the document of all slips', () => {
  const head = { language: 'en', company: 'Acme & <Sons>', currency: 'USD', month: '2026-03', roleSaid: (role: string) => role };

  test('has a page for each person with every line, and shows what was typed as text', () => {
    const hostile = { ...closed, queries: [{ month: dayOf(2026, 3, 1), person_id: 'P06', component: 'Commission', question: '<img src=x onerror=alert(1)> why?', status: 'open' }] };
    const slips = slipsIn(hostile, '2026-03');
    const html = slipsHtml(slips, head, slipsInEnglish);
    expect(html.match(/<section>/g)).toHaveLength(slips.length);
    expect(html).toContain('Acme &amp; &lt;Sons&gt;');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; why?');
    for (const { lines } of slips) for (const { how } of lines) expect(html).toContain(shownText(how).slice(5, -6));
  });

  test('lets no text out of its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^<bdi>[^<>]*<\/bdi>$/.test(shownText(text))));
  });
});

test('the file for payroll adds up to the month, and no cell of it runs as a formula', () => {
  const named = { ...closed, team: (closed['team'] ?? []).map((row, i) => (i === 0 ? { ...row, name: '=HYPERLINK("x")' } : row)) };
  const csv = payrollCsv(slipsIn(named, '2026-03'), 'USD', (kind) => kind, slipsInEnglish);
  const [heads, ...lines] = csv.trim().split('\r\n');
  expect(heads).toBe('Month,Person ID,Name,Component,Kind,For month,Amount,Currency,Status');
  expect(lines.some((line) => line.includes(`"'=HYPERLINK(""x"")"`))).toBe(true);
  const cents = lines.reduce((all, line) => all + Math.round(Number(/,(-?\d+\.\d\d),USD,/.exec(line)?.[1]) * 100), 0);
  expect(cents).toBe((closed['closed_months'] ?? []).filter(({ month }) => month === dayOf(2026, 3, 1)).reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0));
});

describe('plan letters', () => {
  test('are due once to everyone, and again when a rule of theirs is another', () => {
    const first = lettersDue(departmentIn(sample), '2026-03', TODAY, english);
    expect(first.map(({ person_id }) => person_id).sort()).toEqual(['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10']);
    const written = { ...sample, plan_letters: first };
    expect(lettersDue(departmentIn(written), '2026-03', TODAY, english)).toEqual([]);
    const raised = { ...written, pay_plan: (sample['pay_plan'] ?? []).map((row) => (row['role'] === 'Sales manager' && row['component'] === 'Fix' ? { ...row, amount: 1100 } : row)) };
    expect(lettersDue(departmentIn(raised), '2026-03', TODAY, english).map(({ role }) => role)).toEqual(['Sales manager', 'Sales manager', 'Sales manager']);
  });

  test('say each rule with its terms, and when they were accepted', () => {
    const [letter] = lettersDue(departmentIn(sample), '2026-03', TODAY, english).filter(({ person_id }) => person_id === 'P06');
    expect(String(letter?.['letter'])).toContain('Personal plan. ');
    expect(String(letter?.['letter'])).toContain('Threshold: 80%');
    const accepted = { ...sample, plan_letters: [{ ...letter, accepted_on: dayOf(2026, 2, 1) }] };
    expect(acceptedOn(departmentIn(accepted).facts, 'P06', String(letter?.['version']))).toBe(dayOf(2026, 2, 1));
    expect(of(slipsIn(accepted, '2026-03'), 'P06').acceptedOn).toBe(dayOf(2026, 2, 1));
    expect(lettersHtml(departmentIn({ ...sample, plan_letters: [letter ?? {}] }).facts, 'en', 'Acme', slipsInEnglish)).toContain('I have read this plan');
    expect(lettersHtml(departmentIn(accepted).facts, 'en', 'Acme', slipsInEnglish)).not.toContain('I have read this plan');
  });
});

describe('why pay changed', () => {
  const [march, april] = [slipsIn(sample, '2026-03'), slipsIn(sample, '2026-04')];

  test.each(march.map(({ person }) => person))('of %s: the differences of components add up to that of the whole', (person) => {
    const [before, now] = [of(march, person), of(april, person)];
    const changes = payChange(before.lines, now.lines);
    expect(changes.reduce((all, { difference }) => all.plus(difference), now.payable.minus(now.payable)).toString()).toBe(now.payable.minus(before.payable).toString());
  });

  test('names what came and went behind a component, in a draft before and after an edit', () => {
    const gone = (sample['payments'] ?? []).find(({ date, owner_id, type }) => Number(date) >= dayOf(2026, 3, 1) && Number(date) <= dayOf(2026, 3, 31) && owner_id === 'P06' && type === 'new');
    const edited = slipsIn({ ...sample, payments: (sample['payments'] ?? []).filter((row) => row !== gone) }, '2026-03');
    const [change] = payChange(of(march, 'P06').lines, of(edited, 'P06').lines).filter(({ component }) => component === 'Commission');
    expect([change?.came, change?.went.length, change?.went[0]?.startsWith(String(gone?.['deal_id']))]).toEqual([[], 1, true]);
    expect(payChange(of(march, 'P01').lines, of(march, 'P01').lines)).toEqual([]);
  });
});
