import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/kinds.ts';
import { headcount } from '../../src/core/headcount/headcount.ts';
import { exact } from '../../src/core/money.ts';
import { buildWorkbook, pickMonth } from '../../src/sidebar/build-workbook.ts';
import type { Server } from '../../src/sidebar/server.ts';
import { describeRequirements } from '../../src/workbook/describe-requirements.ts';
import { describePayPlan } from '../../src/workbook/describe-pay-plan.ts';
import { describeRussian } from '../../src/workbook/describe-russian.ts';
import { headingIn, speechFor } from '../../src/workbook/language.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { requirements } from '../../src/workbook/requirements.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { warningsShown } from '../../src/workbook/warnings-shown.ts';
import { warnings } from '../../src/workbook/warnings.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';
import { typed, type Typing } from './typing.ts';

const LONG = { timeout: 300_000 };
const titleOf = (id: string) => tabs.find((tab) => tab.id === id)?.title ?? id;

describe('the whole workbook', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;
  let server: Server;

  beforeAll(async () => {
    host = await openBuiltHost();
    server = serverOf(host);
    await buildWorkbook(server, { month: '2026-06', tables: readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables });
  }, 300_000);

  afterAll(() => host.close());

  const rowOf = async (sheet: string, label: string): Promise<readonly Cell[]> => (await host.values(sheet)).find(([first]) => first === label) ?? [];

  test('meets every requirement of the article with what the list says', LONG, async () => {
    const known = [...Array.from({ length: 65 }, (_, i) => `S${i + 1}`), 'S8a', 'S23a'].sort();
    expect(requirements.map(({ id }) => id).sort()).toEqual(known);
    expect(requirements.filter(({ by, why }) => (by.length === 0) !== (why !== undefined)).map(({ id }) => id)).toEqual([]);
    const shown = new Map(await Promise.all(tabs.map(async ({ id, title }) => [id, (await host.values(title)).map((row) => row.map(String))] as const)));
    const lacking = requirements.flatMap(({ id, by }) =>
      by.filter((served) => {
        if ('warning' in served) return !warnings.some(({ code }) => code === served.warning);
        const rows = shown.get(served.tab) ?? [];
        const tab = tabs.find((one) => one.id === served.tab);
        if ('column' in served) return !tab || !(served.column in tab.columns) || !rows[0]?.includes(headingIn(speechFor('en'), tab, served.column));
        return !rows.flat().some((cell) => cell === served.text || cell === `☐ ${served.text}`);
      }).map((served) => ({ id, served })),
    );
    expect(lacking).toEqual([]);
  });

  test.each([['role_lead_generator', 1055], ['role_leadgen_head', 1800], ['role_seller', 5950], ['role_sales_head', 5875], ['role_account_manager', 4050]])('the example month of %s pays %d', LONG, async (id, total) => {
    expect((await rowOf(titleOf(id), 'Together'))[5]).toBe(total);
  });

  test('the example month follows the Pay plan', LONG, async () => {
    await host.type('Pay plan', 'G2', 0.5);
    expect((await rowOf('Lead generator', 'Together'))[5]).toBe(1150);
    await host.type('Pay plan', 'G2', 0.4);
  });

  test.each([
    [3_000_000, [3, 2, 2, 0, 1, 8], 21_008.57, [13.33, 944.44, 314.81, 200_000]],
    [5_000_000, [4, 3, 4, 1, 1, 13], 34_214.28, [22.22, 1574.07, 393.52, 222_222.22]],
  ])('the headcount of a turnover of %d is that of the worked example', LONG, async (turnover, people, cost, chain) => {
    await host.type('Headcount', 'C5', turnover);
    const rows = await host.values('Headcount');
    const first = rows.findIndex(([label]) => label === 'Lead generator');
    expect(rows.slice(first, first + 6).map((row) => row[3])).toEqual(people);
    expect(rows[first + 5]?.[4]).toBe(cost);
    const value = (label: string) => rows.find(([found]) => found === label)?.[2];
    expect(['From lead generation a month', 'New contacts a month', 'Contacts per lead generator', "Seller's quarterly plan"].map(value)).toEqual(chain);
  });

  test('scenarios and the ladder say what HEADCOUNT says', LONG, async () => {
    await host.type('Headcount', 'C5', 5_000_000);
    const rows = await host.values('Headcount');
    const names = { deal: 'average deal', repeat: 'repeat share', win: 'win rate', referral: 'referral share', quota: 'lead generator quota', attainment: 'lead generator attainment', qualified: 'qualified rate', open: 'months open', am: 'revenue per account manager', LTV: 'LTV' } as const;
    const cases: readonly (readonly [string, keyof typeof names, string])[] = [
      ['Average deal 60k', 'deal', '60000'], ['Average deal 150k', 'deal', '150000'], ['Repeat share 40%', 'repeat', '0.4'], ['Repeat share 80%', 'repeat', '0.8'], ['LTV 150k', 'LTV', '150000'], ['LTV 300k', 'LTV', '300000'],
      ['Win rate 30%', 'win', '0.3'], ['Referrals 35%', 'referral', '0.35'], ['Quota 6', 'quota', '6'], ['Attainment 65%', 'attainment', '0.65'], ['Qualified 30%', 'qualified', '0.3'], ['Deals open 5 months', 'open', '5'], ['Account manager 1.0M', 'am', '1000000'],
    ];
    const usual = { 'average deal': 100_000, 'in-year share': 0.75, 'referral share': 0.2, 'qualified rate': 0.4, 'proposal rate': 0.5, 'win rate': 0.4, 'lead generator quota': 8, 'lead generator attainment': 0.8, 'first meetings per seller': 12, 'active deals per seller': 12, 'months open': 3, 'revenue per account manager': 1_500_000, 'clients per account manager': 10, 'revenue per client': 150_000, 'rounding tolerance': 0.15, 'lead generators per head': 8, 'head of sales from': 5 };
    const planned = (turnover: string, more: Readonly<Record<string, string>>) => {
      const assumptions = Object.fromEntries([...Object.entries(usual).map(([name, value]) => [name, exact(String(value))]), ['repeat share', null], ['LTV', null], ['presence', null], ...Object.entries(more).map(([name, value]) => [name, exact(value)])]);
      const total = headcount.calculate({ turnover: exact(turnover), assumptions: assumptions as never } as never)[5] as readonly Cell[];
      return [total[2], Number(Number(total[4]).toFixed(6))];
    };
    const shown = (label: Cell) => {
      const row = rows.find(([found, , people]) => found === label && typeof people === 'number') ?? [];
      return [row[2], Number(Number(row[3]).toFixed(6))];
    };
    for (const [label, input, to] of cases) expect({ label, shown: shown(label) }).toEqual({ label, shown: planned('5000000', { [names[input]]: to }) });
    const ladder = rows.findIndex(([label]) => label === 'The ladder');
    for (const row of rows.slice(ladder + 2, ladder + 10)) expect([row[0], row[2], Number(Number(row[3]).toFixed(6))]).toEqual([row[0], ...planned(String(row[0]), {})]);
  });

  test('the bottleneck of each month is the one that the sample department has', LONG, async () => {
    const verdicts: unknown[] = [];
    for (const month of ['2026-04', '2026-05', '2026-06']) {
      await pickMonth(server, month);
      verdicts.push([month, (await rowOf('Dashboard', 'Zone'))[1]]);
    }
    expect(verdicts).toEqual([['2026-04', 'Lead generation'], ['2026-05', 'Sales'], ['2026-06', 'Account']]);
    expect(String((await rowOf('Dashboard', 'What to do'))[1])).toMatch(/^NRR 89%: red clients Granite Foods/);
  });

  /** Parameters of Settings and plans of the Bottleneck page, by their label. */
  type Plans = Readonly<Record<string, number>>;

  async function plan(plans: Plans): Promise<Plans> {
    const before: Record<string, number> = {};
    for (const [label, value] of Object.entries(plans)) {
      const [sheet, column] = label.includes('_') ? ['Settings', 1] : ['Bottleneck', 2];
      const held = await host.values(sheet);
      const row = held.findIndex(([first]) => first === label);
      before[label] = Number(held[row]?.[column]);
      await host.type(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, value);
    }
    return before;
  }

  const easyNorms = { norm_new_contacts: 1, norm_invites: 1 };

  test.each<readonly [month: string, plans: Plans, says: RegExp]>([
    ['2026-04', { norm_new_contacts: 20 }, /^Daily norms are done at 88%\. Fix the process first; .* Owner: Taras Hnatiuk\.$/],
    ['2026-04', easyNorms, /^Process is done \(9\d%\), meetings are short: change the audience or message\./],
    ['2026-04', { ...easyNorms, 'Planned show rate': 1.5 }, /^\d+% of booked meetings are not held:/],
    ['2026-04', { ...easyNorms, 'Planned acceptance': 1.5 }, /^Sellers reject \d+%:/],
    ['2026-05', { 'Open deals a seller can carry': 1 }, /^\d+ open deals per seller: add a seller/],
    ['2026-05', { 'Planned qualified': 5 }, /^Few meetings become negotiations:/],
    ['2026-05', { 'Planned win rate': 5 }, /^Closing \d+% against 500%: review lost reasons/],
    ['2026-06', { 'Planned deal': 100_000 }, /^NRR 89%: red clients Granite Foods/],
    ['2026-06', { 'Planned retention': 3 }, /^Clients stay but do not grow:/],
    ['2026-06', { 'Planned retention': 0.1, 'Planned win rate of meetings': 0.01, norm_new_contacts: 20 }, /^All zones are on plan\. Next step: one more lead generator\.$/],
  ])('what to do in %s where the plans are %o', LONG, async (month, plans, says) => {
    await pickMonth(server, month);
    const before = await plan(plans);
    const [, advice] = await rowOf('Bottleneck', 'What to do');
    await plan(before);
    expect(String(advice)).toMatch(says);
  });

  test('careers say what is met and what is missing, and a wish only where there is one', LONG, async () => {
    await pickMonth(server, '2026-06');
    const [heads = [], ...rows] = await host.values('Career');
    const said = (person: string) => ['Met', 'Missing'].map((heading) => rows.find(([id]) => id === person)?.[heads.indexOf(heading)]);
    expect(said('P05')).toEqual([
      'Head of lead generation: . Sales manager: wants more contact with clients.',
      'Head of lead generation: 9 months in the role, 100% of the quota over six months, 90% of the process, one novice trained to quota. Sales manager: 9 months in the role, 100% of the quota over six months, process exam passed, 10 first calls shadowed.',
    ]);
    expect(said('P07')).toEqual([
      'Head of Sales: 12 months in the role. Account manager: 12 months in the role, 3 own clients still active, wants fewer new people, more projects and regular clients.',
      'Head of Sales: personal plan met in 3 of 4 quarters, one person mentored, wants to lead people. Account manager: .',
    ]);
  });

  test('the process on the Bottleneck page is the mean of what the months are paid by', LONG, async () => {
    await pickMonth(server, '2026-06');
    const shown = Number((await rowOf('Bottleneck', 'Process'))[2]);
    const scores: number[] = [];
    for (const month of ['2026-04', '2026-05', '2026-06']) {
      await pickMonth(server, month);
      const [heads = [], ...people] = await host.values('Measures');
      scores.push(...people.filter((row) => row[heads.indexOf('Role')] === 'Lead generator').map((row) => Number(row[heads.indexOf('Process score')])));
    }
    expect(shown.toFixed(9)).toBe((scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(9));
  });

  test('trackers of six months end with what the measures say of the picked month', LONG, async () => {
    const [heads = [], ...people] = await host.values('Measures');
    const attained = (fact: string, plan: string) => people.filter((row) => Number(row[heads.indexOf(plan)]) > 0).map((row) => [row[heads.indexOf('Name')], Number(row[heads.indexOf(fact)]) / Number(row[heads.indexOf(plan)])] as const);
    for (const [tab, fact, plan] of [['Lead generator', 'Meetings held', 'Quota'], ['Sales manager', 'Signed new', 'Signed new plan']] as const) {
      const rows = (await host.values(tab)).filter(([, figure]) => String(figure).startsWith(`${fact}: `));
      expect(rows.map(([name, , , , , , , last]) => [name, Number(Number(last).toFixed(9))])).toEqual(attained(fact, plan).map(([name, share]) => [name, Number(share.toFixed(9))]));
    }
  });

  test('a statement of more components than it has rows for says where the rest is', LONG, async () => {
    const whose = (await host.values('Statement')).findIndex(([label]) => label === 'Person ID');
    const before = host.formulas('Statement')[whose]?.[2] ?? '';
    await host.type('Statement', `C${whose + 1}`, 'P06');
    const added: Typing[] = [];
    for (const component of ['One', 'Two', 'Three', 'Four']) added.unshift(await typed(host, ['Pay plan', 'new', { Role: 'Sales manager', Component: component, Measure: 'first_meetings', Method: 'per_unit', Amount: 1, Paid: 'month' }]));
    const slip = (await host.values('Statement')).slice(whose).map(([label]) => label);
    const pay = await rowOf('Statement', 'Pay');
    for (const typing of added) await typed(host, typing);
    await host.type('Statement', `C${whose + 1}`, before);
    expect(slip.slice(slip.indexOf('Component') + 1).indexOf('The rest is in Payouts.')).toBe(9);
    expect(slip).toContain('Payments behind the commission');
    expect(Math.round(Number(pay[2]) * 100)).toBe(789_686 + 4 * 900);
  });
});

/** Cells that show an error, anywhere. */
async function errorsIn(host: Awaited<ReturnType<typeof openBuiltHost>>): Promise<readonly string[]> {
  const found = await Promise.all(host.sheets().map(async (sheet) => (await host.values(sheet)).flatMap((row, r) => row.flatMap((cell, c) => (/^#[A-Z/0]+[!?A]/.test(String(cell)) ? [`${sheet}, row ${r + 1}, column ${c + 1}: ${String(cell)}`] : [])))));
  return found.flat();
}

test('a blank workbook warns of processes without an owner, and of nothing else', LONG, async () => {
  const host = await openBuiltHost();
  await buildWorkbook(serverOf(host), { month: '2026-06' });
  expect(new Set(warningsShown(await host.values('Dashboard')).map(({ code }) => code))).toEqual(new Set(['W01']));
  expect(await errorsIn(host)).toEqual([]);
  await host.close();
});

test('one person in each role and hardly a fact: no cell shows an error, with no holiday, one or two', LONG, async () => {
  const host = await openBuiltHost();
  const names = ['Lead generator', 'Head of lead generation', 'Sales manager', 'Head of Sales', 'Account manager'];
  await buildWorkbook(serverOf(host), {
    month: '2026-06',
    tables: {
      team: names.map((role, i) => ({ person_id: `P${i}`, name: role, role, grade: 'Middle', from: 46_023 })),
      nurture: [{ lead_id: 'L1', company: 'Acme', owner_id: 'P0', returned_on: 46_160, reason: 'no budget', status: 'open' }],
      clients: [{ client_id: 'C1', company: 'Acme', account_manager_id: 'P4', status: 'active' }],
      quotas: [{ period: 46_174, person_id: 'P0', kpi: 'meetings_held', value: 8 }],
    },
  });
  for (const holiday of ['', 46_190, 46_191]) {
    if (holiday !== '') await host.type('Holidays', `A${Number(holiday) - 46_188}`, holiday);
    expect([holiday, await errorsIn(host)]).toEqual([holiday, []]);
  }
  const [heads = [], first = []] = await host.values('Career');
  expect([first[heads.indexOf('Met')], first[heads.indexOf('Missing')]]).toEqual(['', '']);
  await host.close();
});

test('the lists in docs/ are those that the code says: npm run docs writes them', () => {
  expect(readFileSync('docs/pay-options.md', 'utf8')).toBe(`${describePayPlan()}\n`);
  expect(readFileSync('docs/requirements.md', 'utf8')).toBe(`${describeRequirements()}\n`);
  expect(readFileSync('docs/russian.md', 'utf8')).toBe(`${describeRussian()}\n`);
});
