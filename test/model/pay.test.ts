// The worked examples of the domain page, section 3, against the model's component functions.
import { describe, expect, test } from 'vitest';
import * as pay from './pay.ts';
import { count, decimalText, moneyText, one, over, parse, sum, zero, type Rational } from './rational.ts';

const total = (parts: readonly Rational[]): string => moneyText(sum(parts));
const share = (text: string): Rational => over(parse(text), count(100));

test('arithmetic is exact and rounds halves away from zero', () => {
  expect(moneyText(parse('0.005'))).toBe('0.01');
  expect(moneyText(parse('-0.005'))).toBe('-0.01');
  expect(moneyText(parse('-2.344999'))).toBe('-2.34');
  expect(moneyText(over(count(2), count(3)))).toBe('0.67');
  expect(() => parse('1e3')).toThrow('not a decimal number');
  expect(decimalText(over(count(200), count(3)))).toBe('66.6666666666667');
  expect(decimalText(over(count(-1), count(3000)))).toBe('-0.000333333333333333');
  expect(decimalText(parse('1234567890123456785'))).toBe('1234567890123460000');
  expect(decimalText(parse('0.99999999999999999'))).toBe('1');
  expect(decimalText(parse('1000.50'))).toBe('1000.5');
});

test.each([
  ['0.79', '0'],
  ['0.80', '0.5'],
  ['0.90', '0.75'],
  ['1.00', '1'],
  ['1.10', '1.25'],
  ['1.20', '1.5'],
  ['1.40', '1.5'],
])('the plan curve at %s pays %s', (attainment, fraction) => {
  expect(decimalText(pay.curveFraction(parse(attainment)))).toBe(fraction);
});

describe('lead generator', () => {
  // [case, target, presence, process score %, held, quota, process pay, result pay]
  const fullMonth = one;
  const seventeenOf22 = over(count(17), count(22));
  test.each([
    ['quota met', 1000, fullMonth, '100', 8, 8, '400.00', '600.00'],
    ['right process, wrong audience', 1000, fullMonth, '100', 4, 8, '400.00', '300.00'],
    ['no meetings', 1000, fullMonth, '100', 0, 8, '400.00', '0.00'],
    ['weak process', 1000, fullMonth, '75', 8, 8, '300.00', '600.00'],
    ['over quota', 1000, fullMonth, '95', 9, 8, '380.00', '675.00'],
    ['cap', 1000, fullMonth, '100', 11, 8, '400.00', '800.00'],
    ['cap with weaker process', 1000, fullMonth, '90', 16, 8, '360.00', '840.00'],
    ['Junior in ramp', 700, fullMonth, '88', 3, 4, '246.40', '315.00'],
    ['Senior', 1200, fullMonth, '98', 9, 10, '470.40', '648.00'],
    ['17 of 22 days', 1000, seventeenOf22, '96', 6, 8, '296.73', '450.00'],
    ['process above 100%', 1000, fullMonth, '130', 8, 8, '400.00', '600.00'],
    ['no quota', 1000, fullMonth, '100', 8, 0, '400.00', '0.00'],
  ] as const)('%s', (_, target, presence, score, held, quota, process, result) => {
    const processPay = pay.leadProcess(count(target), presence, share(score));
    const prorated = over(count(quota), over(one, presence));
    expect(moneyText(processPay)).toBe(process);
    expect(moneyText(pay.leadResult(count(target), presence, count(held), prorated, processPay))).toBe(result);
  });
});

test.each([
  ['plan met', '24', '93', '1800.00'],
  ['85%', '20.4', '88', '1450.00'],
  ['65%', '15.6', '95', '1200.00'],
  ['120%', '28.8', '96', '1920.00'],
] as const)('head of lead generation: %s', (_, held, process, expected) => {
  const parts = [pay.fix('HLG', one), pay.leadTeamPlan(parse(held), count(24)), pay.leadTeamProcess(share(process))];
  expect(total(parts)).toBe(expected);
});

// [case, commission, first/8, follow-ups/10, base sold, signed, personal %, department %, total]; no figures of the quarter mid-quarter
test.each([
  ['mid-quarter', 1000, 8, 10, 0, undefined, '0', '0', '2300.00'],
  ['quarter end', 1945, 8, 10, 1, 210_000, '105', '97', '5950.00'],
  ['70% of plan', 1000, 5, 9, 0, 140_000, '70', '102', '3065.00'],
  ['130% of plan', 3050, 8, 10, 2, 320_000, '130', '110', '8300.00'],
  ['free rider', 0, 8, 8, 0, 90_000, '45', '105', '1270.00'],
] as const)('seller: %s', (_, commission, first, followUps, base, signed, personal, department, expected) => {
  const monthly = [
    pay.fix('S', one),
    count(commission),
    pay.meetingBonus(count(first), count(8)),
    pay.meetingBonus(count(followUps), count(10)),
    pay.baseProducts(count(base)),
  ];
  const quarterly =
    signed === undefined
      ? []
      : [
          pay.salesVolume(count(signed)),
          pay.personalPlan(share(personal)),
          pay.sellerDepartmentPlan(share(department), share(personal)),
        ];
  expect(total([...monthly, ...quarterly])).toBe(expected);
});

test.each([
  ['mid-quarter', 100_000, undefined, 0, '3000.00'],
  ['quarter end at 97%', 110_000, '97', 0, '5875.00'],
  ['quarter end at 65%', 70_000, '65', 0, '2000.00'],
  ['playing head', 60_000, undefined, 1000, '3600.00'],
] as const)('head of sales: %s', (_, team, department, own, expected) => {
  const reached = department === undefined ? undefined : share(department);
  const quarterEnd = department !== undefined;
  const monthly = [pay.fix('HS', one), pay.override(count(team), quarterEnd, reached), count(own)];
  expect(total(quarterEnd ? [...monthly, pay.headDepartmentPlan(reached)] : monthly)).toBe(expected);
});

// [case, expansion, continuing, care %, referral meetings, referrals won, NRR %, big client lost, total]
test.each([
  ['a month', 20_000, 50_000, '92', 1, 0, undefined, false, '2638.00'],
  ['NRR 104%', 26_000, 52_000, '100', 0, 1, '104', false, '4050.00'],
  ['NRR 93%', 8000, 48_000, '85', 0, 0, '93', false, '2497.50'],
  ['a 25% client lost', 12_000, 40_000, '70', 0, 0, '104', true, '1960.00'],
] as const)('account manager: %s', (_, expansion, continuing, care, meetings, won, nrr, lost, expected) => {
  const parts = [
    pay.fix('AM', one),
    pay.expansionShare(count(expansion)),
    pay.continuingShare(count(continuing)),
    pay.care(share(care)),
    pay.referralMeetingsBonus(count(meetings)),
    pay.referralsWonBonus(count(won)),
    pay.retention(nrr === undefined ? undefined : share(nrr), lost),
  ];
  expect(total(parts)).toBe(expected);
});

test.each([
  ['89.9', '0.00'],
  ['90', '450.00'],
  ['99.9', '450.00'],
  ['100', '900.00'],
  ['109.9', '900.00'],
  ['110', '1350.00'],
])('retention at %s%%', (nrr, expected) => {
  expect(moneyText(pay.retention(share(nrr), false))).toBe(expected);
});

test('what is missing pays nothing, and a plan of 0 pays no such part', () => {
  expect(pay.meetingBonus(count(8), undefined)).toEqual(zero);
  expect(pay.meetingBonus(count(8), zero)).toEqual(zero);
  expect(pay.sellerDepartmentPlan(one, undefined)).toEqual(zero);
  expect(pay.override(count(1000), true, undefined)).toEqual(zero);
  expect(pay.retention(undefined, undefined)).toEqual(zero);
});
