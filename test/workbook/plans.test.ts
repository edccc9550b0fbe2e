import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkbook, pickMonth } from '../../src/sidebar/build-workbook.ts';
import { evaluateMonths, shownPayouts, type LineCells } from '../../src/sidebar/department.ts';
import { startPlan } from '../../src/sidebar/start-plan.ts';
import { mayBegin } from '../../src/workbook/start-plan.ts';
import { plans } from '../../src/workbook/plans.ts';
import { speechFor } from '../../src/workbook/language.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { closedTables } from '../../src/workbook/sample/closed.ts';
import { paid, type Row } from '../core/plan/paid.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const LONG = { timeout: 300_000 };
const closedBefore = ['2026-04', '2026-05'].map((month) => ({ month, component: 'Signed', amount: 0 }));

/** A usual quarter end by each plan of the library, worked out by hand. */
type Example = readonly [id: string, counted: Row, pays: Readonly<Record<string, number>>, closed: readonly Row[]];

const examples: readonly Example[] = [
  ['leadgen-per-meeting', { meetings_held: 7 }, { Fix: 600, Meetings: 700 }, []],
  ['leadgen-per-opportunity', { meetings_qualified: 3 }, { Fix: 600, Opportunities: 600 }, []],
  ['leadgen-blend', { meetings_held: 10, meetings_qualified: 4, quota: 8, introduced_won: 80_000 }, { Fix: 600, Meetings: 250, Opportunities: 400, 'Above target': 62.5, Won: 80 }, []],
  ['seller-accelerator', { signed_new: 300_000, signed_new_plan: 200_000 }, { Fix: 1000, Signed: 27_000 }, closedBefore],
  ['seller-draw', { commission_new: 1000 }, { Commission: 1000, 'Held back': -200, Debt: 0, Draw: 700 }, [{ month: '2026-05', component: 'Commission', amount: 0 }]],
  ['head-bands', { team_signed: 450_000, team_signed_plan: 200_000 }, { Fix: 2000, Team: 2500 + 3750 + 4250 + 2375 }, []],
  ['account-retain-grow', { continuing: 50_000, expansion: 20_000 }, { Fix: 1200, Retained: 1500, Grown: 1600 }, []],
  ['account-nrr-gate', { signed_repeat: 90_000, signed_repeat_plan: 100_000, nrr: 1.04, care_score: 0.8 }, { Fix: 1200, Quarter: 2802 }, []],
  ['account-tiers', { signed_repeat: 120_000, signed_repeat_plan: 100_000 }, { Fix: 1200, Signed: 3750 + 6250 + 3000 }, closedBefore],
];

describe('the library of plans', () => {
  test('every plan has its example', () => expect(examples.map(([id]) => id)).toEqual(plans.map(({ id }) => id)));

  test.each(examples)('%s', (id, counted, pays, closed) => {
    const plan = plans.find((one) => one.id === id);
    const rules = (plan?.rules ?? []).map((rule) => ({ ...rule, role: plan?.role ?? '' }) as Row);
    expect(paid({ rules, counted, closed, team: [{ role: plan?.role ?? '' }] })).toEqual(pays);
  });

  test('below its gate the NRR plan pays no bonus', () => {
    const plan = plans.find(({ id }) => id === 'account-nrr-gate');
    expect(paid({ rules: (plan?.rules ?? []).map((rule) => ({ ...rule, role: plan?.role ?? '' }) as Row), counted: { signed_repeat: 1, signed_repeat_plan: 1, nrr: 0.89, care_score: 1 }, team: [{ role: plan?.role ?? '' }] })).toEqual({ Fix: 1200, Quarter: 0 });
  });
});

describe('a plan of the library in the workbook', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;

  beforeAll(async () => {
    host = await openBuiltHost();
    const { tables } = readFiles('sample-department', filesOf(readTables('src/workbook/sample')));
    await buildWorkbook(serverOf(host), { month: '2026-06', tables: { ...tables, ...closedTables(tables, '2026-06', speechFor('en')) } });
  }, 300_000);

  afterAll(() => host.close());

  test('what pays to date begins with its period', () => {
    const begin = (month: string) => plans.filter((plan) => mayBegin(plan, month)).map(({ id }) => id);
    expect(begin('2026-04')).toEqual(plans.map(({ id }) => id));
    expect(plans.map(({ id }) => id).filter((id) => !begin('2026-05').includes(id))).toEqual(['seller-accelerator', 'account-tiers']);
  });

  test('each is started from April, pays in June what the evaluator pays, and leaves March as it was', LONG, async () => {
    const server = serverOf(host);
    const linesOf = async (month: string) => (await evaluateMonths(server)).months.find((one) => one.month === month)?.lines ?? [];
    const march = await linesOf('2026-03');
    for (const plan of plans) {
      expect(await startPlan(server, plan, '2026-04')).toBe(plan.rules.length);
      expect(await startPlan(server, plan, '2026-04')).toBe(0);
      const lines = (await linesOf('2026-06')).filter((line) => line[1] === plan.role);
      expect([plan.id, [...new Set(lines.map((line) => line[2]))]]).toEqual([plan.id, plan.rules.map(({ component }) => component)]);
      expect([plan.id, lines.filter((line) => String(line[7]).startsWith('⚠'))]).toEqual([plan.id, []]);
      const shown = (line: LineCells) => [line[0], line[2], line[6], line[7]];
      expect([plan.id, (await shownPayouts(server)).filter((line) => line[1] === plan.role).map(shown)]).toEqual([plan.id, lines.map(shown)]);
    }
    expect(await linesOf('2026-03')).toEqual(march);
    await pickMonth(server, '2026-03');
    expect((await shownPayouts(server)).map((line) => line[6])).toEqual(march.map((line) => line[6]));
  });
});
