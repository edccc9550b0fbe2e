import { describe, expect, test } from 'vitest';
import { call, examples } from '../examples.ts';

type Rows = readonly (readonly (string | number)[])[];

examples('HEADCOUNT', [
  [
    '3 million',
    [3_000_000],
    [['Lead generator', 2.272727272727273, 3, 3000, ''], ['Sales manager', 1.6666666666666667, 2, 8130.79, ''], ['Account manager', 2, 2, 5877.78, ''], ['Head of lead generation', 0, 0, 0, ''], ['Head of Sales', 1, 1, 4000, ''], ['Total', 6.9393939393939394, 8, 21_008.57, 0.08403428]],
  ],
  [
    '5 million',
    [5_000_000],
    [['Lead generator', 3.787878787878788, 4, 4000, ''], ['Sales manager', 2.7777777777777777, 3, 12_851.31, ''], ['Account manager', 3.3333333333333335, 4, 10_896.3, ''], ['Head of lead generation', 1, 1, 1800, ''], ['Head of Sales', 1, 1, 4666.67, ''], ['Total', 11.898989898989899, 13, 34_214.28, 0.082114272]],
  ],
]);

const total = (turnover: number, assumptions: Rows | '' = '') => (call('HEADCOUNT', turnover, assumptions) as Rows)[5] ?? [];
const people = (turnover: number) => total(turnover)[2];
const shown = (turnover: number, assumptions: Rows) => `${total(turnover, assumptions)[2]}, ${(Number(total(turnover, assumptions)[4]) * 100).toFixed(1)}%`;

describe('a seller who signs exactly what a step of the volume bonus asks for gets it', () => {
  // 60 million, 60% of it repeat: 24 million new cash is 32 million signed, of each of 40 sellers 200,000 a quarter.
  test.each([[83_653, 163_032.63], [83_091, 163_049.88]])('however many deals of %d that takes', (averageDeal, expected) => {
    expect(call('HEADCOUNT', 60_000_000, [['average deal', averageDeal]])).toMatchObject({ 1: ['Sales manager', expect.any(Number), 40, expected, ''] });
  });
});

describe('the ladder of turnover', () => {
  test.each([[500_000, 1], [1_000_000, 2], [1_500_000, 3], [2_000_000, 6], [2_500_000, 7], [3_000_000, 8], [4_000_000, 10], [5_000_000, 13]])('%d takes %d', (turnover, expected) => {
    expect(people(turnover)).toBe(expected);
  });
});

describe('sensitivity: people, and pay as a share of turnover, at 3 and at 5 million', () => {
  test.each<readonly [Rows, string, string]>([
    [[], '8, 8.4%', '13, 8.2%'],
    [[['LTV', 150_000]], '8, 8.8%', '15, 9.3%'],
    [[['LTV', 250_000]], '7, 7.6%', '10, 6.7%'],
    [[['LTV', 300_000]], '6, 6.6%', '10, 6.5%'],
    [[['win rate', 0.3]], '9, 9.1%', '15, 8.9%'],
    [[['win rate', 0.5]], '7, 8.0%', '11, 7.5%'],
    [[['average deal', 60_000]], '11, 10.3%', '18, 9.9%'],
    [[['average deal', 150_000]], '6, 7.2%', '10, 7.1%'],
    [[['repeat share', 0.4]], '11, 11.1%', '17, 10.4%'],
    [[['repeat share', 0.5]], '8, 8.8%', '15, 9.3%'],
    [[['repeat share', 0.7]], '7, 7.6%', '10, 6.7%'],
    [[['repeat share', 0.8]], '4, 4.7%', '9, 6.0%'],
    [[['referral share', 0]], '8, 8.3%', '14, 8.4%'],
    [[['referral share', 0.35]], '7, 8.1%', '11, 7.6%'],
    [[['lead generator quota', 6]], '8, 8.4%', '14, 8.5%'],
    [[['lead generator quota', 10]], '7, 8.0%', '11, 7.5%'],
    [[['lead generator attainment', 0.65]], '8, 8.4%', '14, 8.5%'],
    [[['qualified rate', 0.3]], '8, 8.4%', '15, 8.9%'],
    [[['months open', 5]], '9, 9.1%', '15, 9.1%'],
    [[['revenue per account manager', 1_000_000], ['clients per account manager', 8]], '9, 9.1%', '14, 8.6%'],
    [[['revenue per account manager', 2_000_000], ['clients per account manager', 12]], '8, 8.4%', '12, 7.8%'],
  ])('%j: %s; %s', (assumptions, three, five) => {
    const given = assumptions.length === 0 ? [['', '']] : assumptions;
    expect([shown(3_000_000, given), shown(5_000_000, given)]).toEqual([three, five]);
  });
});

describe('shared roles', () => {
  test('one person does it all: roles have their time, the total is one', () => {
    const rows = call('HEADCOUNT', 500_000) as Rows;
    expect(rows.map(([, , heads]) => heads)).toEqual(['', '', '', '', '', 1]);
    expect(rows.slice(0, 3).map(([, fte]) => Number(fte).toFixed(2))).toEqual(['0.38', '0.28', '0.33']);
  });

  test('costs add up to the total', () => {
    for (const turnover of [500_000, 1_000_000, 3_000_000, 47_000_000]) {
      const rows = call('HEADCOUNT', turnover) as Rows;
      const inCents = rows.map(([, , , cost]) => Math.round(Number(cost) * 100));
      expect(inCents.slice(0, 5).reduce((sum, cost) => sum + cost, 0)).toBe(inCents[5]);
    }
  });
});

describe('assumptions', () => {
  test('names in any case, blank rows and a blank value', () => {
    expect(total(3_000_000, [['WIN RATE', 0.3], ['', ''], ['ltv', '']])).toEqual(total(3_000_000, [['win rate', 0.3]]));
  });
});
