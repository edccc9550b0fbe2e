// The published facts of the sample department and the totals of the CRM file, against the model.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { crmTables, modelCommissions, modelMeasures, modelPayouts, readTables, type ModelLine } from './model.ts';
import { less, moneyText, nearestWhole, over, parse, plus, sum, times, count, zero, type Rational } from './rational.ts';
import { parseCsv } from './tables.ts';

const inRepo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Amounts added up by a key. */
function totals<Line>(lines: readonly Line[], key: (line: Line) => string, amount: (line: Line) => string): Map<string, Rational> {
  const result = new Map<string, Rational>();
  for (const line of lines) result.set(key(line), plus(result.get(key(line)) ?? zero, parse(amount(line))));
  return result;
}

test('the CSV reader knows quotes, doubled quotes and CRLF', () => {
  expect(parseCsv('a,b\r\n"x, ""y""\nz",\r\n,2')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', ''],
    ['', '2'],
  ]);
});

describe('the sample department', () => {
  const tables = readTables(inRepo('src/workbook/sample'));
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  const lines = modelPayouts(tables, months);
  const perPersonMonth = totals(lines, (line) => `${line.person_id} ${line.month}`, (line) => line.amount);
  const amountOf = (month: string, person: string, component: string): string | undefined =>
    lines.find((line) => line.month === month && line.person_id === person && line.component === component)?.amount;

  test.each([
    ['lead generators', ['P03', 'P04', 'P05'], '527 to 1038'],
    ['sellers', ['P06', 'P07', 'P08'], '1000 to 7897'],
    ['account managers', ['P09', 'P10'], '1952 to 4312'],
    ['heads', ['P01', 'P02'], '1000 to 7121'],
  ])('published pay range: %s', (_, people, range) => {
    const pays = [...perPersonMonth].filter(([key]) => people.includes(key.slice(0, 3))).map(([, pay]) => pay);
    const sorted = pays.toSorted((a, b) => (less(a, b) ? -1 : 1));
    const dollars = (pay: Rational | undefined): string => (pay === undefined ? '' : nearestWhole(pay).toString());
    expect(`${dollars(sorted[0])} to ${dollars(sorted.at(-1))}`).toBe(range);
  });

  test('published: the department is paid 7.6% of receipts', () => {
    const paid = sum([...perPersonMonth.values()]);
    const receipts = sum((tables['payments'] ?? []).map((row) => parse(row['amount'] ?? '')));
    expect(nearestWhole(times(over(paid, receipts), count(1000)))).toBe(76n);
  });

  test('published: 13 new deals won for $1.02M; 111 first meetings held; the novice joins in February', () => {
    const measures = modelMeasures(tables, months);
    const added = (measure: string, wanted: readonly string[]): string =>
      moneyText(sum(measures.filter((row) => row.measure === measure && wanted.includes(row.month)).map((row) => parse(row.value))));
    expect(added('signed_new', ['2026-03', '2026-06'])).toBe('1024000.00');
    expect(added('first_meetings', months)).toBe('111.00');
    expect(lines.some((line) => line.person_id === 'P05' && line.month === '2026-01')).toBe(false);
  });

  test('every role has its components, quarter components at quarter end only', () => {
    const components = (month: string, person: string): string =>
      lines.filter((line) => line.month === month && line.person_id === person).map((line) => line.component).join(', ');
    expect(components('2026-03', 'P03')).toBe('Process, Result');
    expect(components('2026-03', 'P02')).toBe('Fix, Team plan, Process bonus');
    expect(components('2026-02', 'P06')).toBe('Fix, Commission, First meetings, Follow-up meetings, Base products sold');
    expect(components('2026-03', 'P06')).toBe(`${components('2026-02', 'P06')}, Sales volume, Personal plan, Department plan`);
    expect(components('2026-02', 'P01')).toBe('Fix, Override, Own commission');
    expect(components('2026-03', 'P01')).toBe('Fix, Override, Own commission, Department plan');
    expect(components('2026-02', 'P09')).toBe('Fix, Expansion, Continuing, Care, Referral meetings, Referrals won');
    expect(components('2026-03', 'P09')).toBe(`${components('2026-02', 'P09')}, Retention`);
  });

  test('figures worked out by hand from the files', () => {
    // March, P06: 7% of 7,200 + 5% of 21,250 + 5% of 22,500.
    expect(amountOf('2026-03', 'P06', 'Commission')).toBe('2691.50');
    // April, P03: a week of absence, 7 meetings against 8 x 17/22: 1,000 x 17/22 x 60% x 7 / (8 x 17/22).
    expect(amountOf('2026-04', 'P03', 'Result')).toBe('525.00');
    // Second quarter: 534,000 new + 206,400 repeat against 645,000 is 114.79%: 600 x (1 + 0.5 x 0.147907 / 0.2).
    expect(amountOf('2026-06', 'P06', 'Department plan')).toBe('821.86');
    // Brisk Foods, referred through P09, paid first on 20 May.
    expect(amountOf('2026-05', 'P09', 'Referrals won')).toBe('500.00');
    // P10: in a book of 97,800, a client of 28,000 is lost in May.
    expect(amountOf('2026-06', 'P10', 'Retention')).toBe('0.00');
  });
});

describe('the CRM file', () => {
  const directory = inRepo('test/data/crm-opportunities');
  const tables = crmTables(directory);
  const months = Array.from({ length: 10 }, (_, at) => `2017-${String(at + 3).padStart(2, '0')}`);
  const commissions = modelCommissions(tables, months);
  const lines: readonly ModelLine[] = modelPayouts(tables, months, { withoutFix: true, withoutMeetings: true });

  test('commission lines per month add up to the won totals of the file', () => {
    const won = new Map<string, bigint>();
    for (const record of readFileSync(`${directory}/sales_pipeline.csv`, 'utf8').split(/\r?\n/)) {
      const [, , , , stage, , closed = '', value = ''] = record.split(',');
      if (stage === 'Won') won.set(closed.slice(0, 7), (won.get(closed.slice(0, 7)) ?? 0n) + BigInt(value));
    }
    const counted = totals(commissions, (line) => line.month, (line) => line.amount);
    expect(commissions).toHaveLength(4238);
    expect([...counted].map(([month, amount]) => `${month} ${moneyText(amount)}`)).toEqual(
      [...won].toSorted().map(([month, amount]) => `${month} ${amount.toString()}.00`),
    );
  });

  test('commission components are the sums of the commission lines', () => {
    const listed = totals(commissions, (line) => `${line.month} ${line.person_id}`, (line) => line.commission);
    for (const line of lines.filter(({ component }) => component === 'Commission')) {
      expect(moneyText(listed.get(`${line.month} ${line.person_id}`) ?? zero)).toBe(line.amount);
    }
  });

  test('overrides without the gate are 1% of what each manager’s agents won', () => {
    const managers = new Map((tables['people'] ?? []).map((row) => [row['person_id'] ?? '', row['manager_id'] ?? '']));
    const april = commissions.filter((line) => line.month === '2017-04');
    const teams = totals(april, (line) => managers.get(line.person_id) ?? '', (line) => line.amount);
    const overrides = lines.filter((line) => line.month === '2017-04' && line.component === 'Override');
    expect(overrides).toHaveLength(6);
    for (const line of overrides) {
      expect(line.amount).toBe(moneyText(over(teams.get(line.person_id) ?? zero, count(100))));
    }
  });

  test('tiers by list price, names matched without spaces', () => {
    expect((tables['products'] ?? []).map((row) => `${row['product'] ?? ''} ${row['tier'] ?? ''} ${row['rate'] ?? ''}`)).toEqual([
      'GTX Basic starter 0.07',
      'GTX Pro base 0.05',
      'MG Special starter 0.07',
      'MG Advanced base 0.05',
      'GTX Plus Pro base 0.05',
      'GTX Plus Basic base 0.05',
      'GTK 500 flagship 0.03',
    ]);
    expect(commissions.find((line) => line.deal_id === 'Z063OYW0')).toMatchObject({ amount: '4514.00', tier: 'base', commission: '225.70' });
  });

  test('no fix and no meeting lines, and one plan for every agent', () => {
    expect(lines.some(({ component }) => component === 'Fix' || component.endsWith('meetings'))).toBe(false);
    const plan = (tables['plan'] ?? []).filter((row) => row['period'] === '2017-Q1');
    expect(plan).toHaveLength(36);
    const each = parse(plan[0]?.['value'] ?? '');
    expect(plan.at(-1)).toMatchObject({ person_id: 'DEPT', value: moneyText(times(each, count(35))).replace('.00', '') });
  });
});
