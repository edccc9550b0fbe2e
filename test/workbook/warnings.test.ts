import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { warningsShown } from '../../src/workbook/warnings-shown.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';
import { typed, type Typing } from './typing.ts';

const LONG = { timeout: 300_000 };
let host: Awaited<ReturnType<typeof openBuiltHost>>;

beforeAll(async () => {
  host = await openBuiltHost();
  await buildWorkbook(serverOf(host), { month: '2026-06', tables: readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables });
}, 300_000);

afterAll(() => host.close());

const firing = async (code: string) => warningsShown(await host.values('Dashboard')).filter((one) => one.code === code);

/** Whether the sheet is there and the cell is below its headings, in a row that holds something. */
const isInTable = async (sheet: string, row: number, column: number): Promise<boolean> => {
  if (!host.sheets().includes(sheet)) return false;
  const held = await host.values(sheet);
  return row > 1 && held[0]?.[column - 1] !== undefined && held[0][column - 1] !== '' && (held[row - 1] ?? []).some((cell) => cell !== '');
};

const openFlagships = ['D26', 'D27', 'D29', 'D30'].map((id): Typing => ['Deals', { 'Deal ID': id }, { 'Owner ID': 'P08', Tier: 'flagship' }]);
const june = 46_174;

test.each<readonly [code: string, says: string, typings: readonly Typing[]]>([
  ['W01', 'Process "Lead generation" must have exactly one owner.', [['Processes', { Process: 'Lead generation' }, { 'Owner ID': '' }]]],
  ['W02', 'A lead generator answers for meetings, not for sales or profit.', [['Pay plan', { Component: 'Result' }, { Measure: 'received_new' }]]],
  ['W03', 'Fix is 73% of on-target pay; the article advises a modest fix.', [['Pay plan', { Role: 'Sales manager', Component: 'Fix' }, { Amount: 9000 }]]],
  ['W04', 'Starter % should be above flagship %, while a flagship deal should still bring more money.', [['Products', { Tier: 'starter' }, { Rate: 0.01 }]]],
  ['W06', 'Upland Retail: choose negotiations or nurture.', [['Meetings', { 'Meeting ID': 'M001' }, { Outcome: '' }]]],
  ['W08', '6 leads have ripened: return to work.', [['Nurture', { 'Lead ID': 'L055' }, { 'Ripe on': june }]]],
  ['W09', 'Lumen Insurance: a nurtured lead goes back to its lead generator.', [['Nurture', { 'Lead ID': 'L055' }, { 'Owner ID': 'P06' }]]],
  ['W10', 'Daria Sokil: below 80% of the quota two months running. Look for the cause: audience.', [46_143, june].map((period): Typing => ['Quotas', { Period: period, 'Person ID': 'P03', KPI: 'meetings_held' }, { Value: 30 }])],
  ['W11', 'Who set this audience? DACH manufacturing, 1000+ staff, Head of IT', [['Audiences', { 'Audience ID': 'A2' }, { 'Given by': '' }]]],
  ['W12', 'Audience A3 runs out on 2026-06-30.', [['Audiences', { 'Audience ID': 'A3' }, { Contacts: 1, Status: 'active' }]]],
  ['W13', 'Time shares of Daria Sokil add up to 90%.', [['Allocation', 'new', { 'Person ID': 'P03', Process: 'Lead generation', Share: 0.9 }]]],
  ['W14', 'Roman Tkach has 4 open flagship deals: a large sale needs full involvement.', openFlagships],
  ['W15', 'Ihor Zaiats: 14 clients / 1823k a year; plan a second account manager.', [['Clients', 'new', { 'Client ID': 'C99', Company: 'Acme', 'Account manager ID': 'P10', 'Client since': june, Status: 'active', 'Current monthly revenue': 80_333 }]]],
  ['W16', 'Client Acme: silent for 90 days.', [['Clients', 'new', { 'Client ID': 'C99', Company: 'Acme', 'Account manager ID': 'P10', 'Client since': 46_113, Status: 'active' }]]],
  ['W17', 'React to "award" of Acme.', [['Life events', 'new', { Date: june, 'Client ID': 'C01', Company: 'Acme', Event: 'award' }]]],
  ['W18', 'Promise overdue: A pilot in production (Nimbus Pay).', [['Clients', { 'Client ID': 'C01' }, { 'Promised result': 'A pilot in production', 'Promise due': 46_000 }]]],
  ['W19', 'Client Nimbus Pay is 84% of revenue.', [['Client revenue', { Month: june, 'Client ID': 'C01' }, { Revenue: 1_000_000 }]]],
  ['W20', 'Department pay is', [['Pay plan', { Role: 'Sales manager', Component: 'Fix' }, { Amount: 90_000 }]]],
  ['W21', 'Personal plans cover only 64% of the department plan.', [['Quotas', { 'Person ID': 'DEPT', Period: 46_113 }, { Value: 1_000_000 }]]],
  ['W22', 'Outside the article\'s $700-1,200 range: target_junior.', [['Settings', { Parameter: 'target_junior' }, { Value: 1500 }]]],
  ['W22', 'Daria Sokil: outside the article\'s $700-1,200 range.', [['Settings', { Parameter: 'target_middle' }, { Value: 1500 }]]],
  ['W22', 'Daria Sokil: outside the article\'s $700-1,200 range.', [['Pay plan', { Role: 'Lead generator', Component: 'Result' }, { Rate: 0.2 }]]],
  ['W23', 'Add lead generators first: sellers have only', [['Team', 'new', { 'Person ID': 'P99', Name: 'Ann', Role: 'Sales manager', Grade: 'Middle', From: june }]]],
  ['W24', 'Sellers cannot reach the first-meeting plan: ', [['Quotas', { Period: june, 'Person ID': 'P06', KPI: 'first_meetings' }, { Value: 80 }]]],
  ['W25', 'Double credit: Glacier Manufacturing is in two books in the same month.', [['Client revenue', { Month: june, 'Client ID': 'C01' }, { 'Client ID': 'C02', Company: 'Glacier Manufacturing' }]]],
  ['W25', 'Double credit: D99 was paid once and counts for two people.', ['P06', 'P07'].map((owner): Typing => ['Payments', 'new', { Date: june, 'Deal ID': 'D99', Type: 'new', Tier: 'base', 'Owner ID': owner, Amount: 100 }])],
  ['W26', 'P03, Result: the month is closed; the difference goes to the next month as a correction.', [['Closed months', 'new', { Month: june, 'Person ID': 'P03', Component: 'Result', Amount: 1 }]]],
  ['W27', 'One LinkedIn profile cannot carry', [['Quotas', { Period: june, 'Person ID': 'P03', KPI: 'meetings_held' }, { Value: 30 }]]],
  ['W28', 'P99 is nobody whom Team knows: this payment counts for nobody.', [['Payments', 'new', { Date: june, Type: 'new', Tier: 'base', 'Owner ID': 'P99', Amount: 100 }]]],
  ['W30', 'Deal D999 is not in Deals: its shares change nothing.', [['Deal shares', 'new', { 'Deal ID': 'D999', 'Person ID': 'P06', Share: 1 }]]],
  ['W31', 'Spiff Spring pays nothing: it needs a first and a last day.', [['Spiffs', 'new', { Spiff: 'Spring', From: june, Amount: 100 }]]],
  ['W32', 'Invoice I1 counts for nobody: it needs a date, an amount and a deal of Deals.', [['Invoices', 'new', { 'Invoice ID': 'I1', Date: june, 'Deal ID': 'D999', Amount: 100 }]]],
  ['W33', 'Settings has norm_invites twice: delete one, as either may count.', [['Settings', 'new', { Parameter: 'norm_invites', Value: 5 }]]],
  ['W29', 'Deal D01 counts for nobody until this is mended.', [['Deal shares', 'new', { 'Deal ID': 'D01', 'Person ID': 'P06', Share: 0.5 }]]],
])('%s: %s - and nothing more once that is undone', LONG, async (code, says, typings) => {
  const settled = await firing(code);
  const undone: Typing[] = [];
  for (const typing of typings) undone.unshift(await typed(host, typing));
  const fired = await firing(code);
  const elsewhere: unknown[] = [];
  for (const one of fired) if (!(await isInTable(one.sheet, one.row, one.column))) elsewhere.push(one);
  for (const typing of undone) await typed(host, typing);
  expect(settled.filter(({ text }) => text.startsWith(says))).toEqual([]);
  expect(fired.map(({ text }) => text)).toContainEqual(expect.stringContaining(says));
  expect(fired.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(await firing(code)).toEqual(settled);
});
