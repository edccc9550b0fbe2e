import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthColumns, peopleColumns } from '../../src/core/plan/payout-lines.ts';
import { measures as counted } from '../../src/core/plan/measures.ts';
import { ownName } from '../../src/core/plan/own-names.ts';
import { ruleColumns } from '../../src/core/plan/read-rules.ts';
import { nameOf } from '../../src/core/plan/table.ts';
import { dayOf } from '../../src/core/period.ts';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { evaluateMonths, shownPayouts } from '../../src/sidebar/department.ts';
import { departmentOf, typedTabs } from '../../src/workbook/department-facts.ts';
import { glance } from '../../src/workbook/glance.ts';
import { headingIn, speechFor } from '../../src/workbook/language.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { measures } from '../../src/workbook/tabs/measures.ts';
import { payPlan } from '../../src/workbook/tabs/pay-plan.ts';
import { payouts } from '../../src/workbook/tabs/payouts.ts';
import { team } from '../../src/workbook/tabs/team.ts';
import { workbookTexts } from '../../src/workbook/texts.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const LONG = { timeout: 300_000 };
const russian = speechFor('ru');
const texts = workbookTexts();

/** Names that every language shares: parameters of Settings, and words that are the same in Russian. */
const isShared = ({ english, place }: (typeof texts)[number]) => place.startsWith('settings.') || /^[A-Z]{2,4}$/.test(english);

describe('the workbook in Russian', () => {
  test('no text falls back to English', () => {
    expect(texts.filter((text) => !isShared(text) && !russian.isKnown(text.english, text.place))).toEqual([]);
  });

  test('texts keep their places for parts, and are written in Cyrillic', () => {
    const parts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([part]) => part).sort();
    for (const { english, place } of texts) {
      const said = russian.say(english, place);
      expect({ english, parts: parts(said) }).toEqual({ english, parts: parts(english) });
      if (/[a-z]{4}/.test(english) && said !== english) expect({ english, said, isRussian: /[А-Яа-яЁё]/.test(said) }).toMatchObject({ isRussian: true });
    }
  });

  test('headings are those that PAYOUT_LINES reads, and no two columns of a tab share one', () => {
    const said = (tab: typeof team | typeof payPlan | typeof measures, columns: Readonly<Record<string, string>>) => Object.entries(columns).map(([name, heading]) => [headingIn(russian, tab, name), heading]);
    for (const [shown, read] of [...said(team, peopleColumns), ...said(payPlan, ruleColumns), ...said(measures, monthColumns)]) expect(shown).toBe(read);
    for (const { name } of counted) expect(ownName(nameOf(headingIn(russian, measures, name)))).toBe(name);
  });
});

describe('a workbook whose language is changed', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;
  const sample = readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables;

  beforeAll(async () => {
    host = await openBuiltHost(undefined, { locale: 'de_DE' });
    await buildWorkbook(serverOf(host), { month: '2026-06', settings: { language: 'en' }, tables: sample });
    await host.type('Team', 'I1', 'My own');
    await host.type('Team', 'I2', '=1+1');
    await host.type('Headcount', 'C5', 5_000_000);
  }, 300_000);

  afterAll(() => host.close());

  test('keeps every fact, the user\'s own columns and inputs, and pays the same to the cent', LONG, async () => {
    const server = serverOf(host);
    const paid = async () => (await shownPayouts(server)).map((line) => [line[0], line[6]]);
    const before = await paid();
    const evaluated = await evaluateMonths(server);
    await buildWorkbook(server, { month: '2026-06', settings: { language: 'ru' } });
    expect(host.sheets()).toEqual(expect.arrayContaining(['Сводка', 'Команда', 'Встречи', 'План оплаты', 'Один за всех']));
    expect(host.sheets()).not.toEqual(expect.arrayContaining(['Team']));
    const [heads = [], first = []] = await host.values('Команда');
    expect([heads[2], heads[8], first[2], first[8]]).toEqual(['Роль', 'My own', 'Руководитель продаж', 2]);
    expect((await host.values('Встречи'))[1]?.[8]).toBe('состоялась');
    expect((await host.values('Штат'))[4]?.[2]).toBe(5_000_000);
    expect(await paid()).toEqual(before);
    const values = await server.read([...new Set([...typedTabs.map(({ id }) => id), payouts.id])]);
    expect(glance(departmentOf(values), values[payouts.id] ?? [], '2026-06', dayOf(2026, 7, 2)).sheet).toBe('agrees');
    const hows = (await shownPayouts(server)).map((line) => String(line[7]));
    expect(hows.filter((how) => /[a-z]/i.test(how.replace(/\bP\d+\b|\bDEPT\b|\bNRR\b/g, '')))).toEqual([]);
    expect(hows).toEqual(expect.arrayContaining([expect.stringContaining('присутствие'), expect.stringContaining('план выполнен на'), expect.stringContaining('сумма по строкам')]));
    expect((await evaluateMonths(server)).months.map(({ lines }) => lines.map((line) => [line[0], line[6]]))).toEqual(evaluated.months.map(({ lines }) => lines.map((line) => [line[0], line[6]])));
    for (const sheet of host.sheets()) expect({ sheet, wrong: (await host.values(sheet)).flat().filter((cell) => /^#[A-Z/0]+[!?A]/.test(String(cell))) }).toEqual({ sheet, wrong: [] });
  });

  test('and back again, nothing is different from the start', LONG, async () => {
    const server = serverOf(host);
    await buildWorkbook(server, { month: '2026-06', settings: { language: 'en' } });
    const held = await host.values('Meetings');
    expect(held[1]?.slice(0, 12)).toEqual(['M001', 'L001', 'Upland Retail', 'outbound', 'P03', 'P08', 46_040, 46_052, 'held', 'first', 'yes', 'qualified']);
    expect((await host.values('Pay plan'))[1]?.slice(0, 5)).toEqual(['Lead generator', '', 'Process', 'process_score', 'share_of_target']);
    host.resetCalls();
    expect(await buildWorkbook(server, { month: '2026-06' })).toMatchObject({ built: [] });
    expect(Object.keys(host.calls().byMethod).filter((method) => /\.(set|insert|delete|add|protect|remove)/.test(method))).toEqual([]);
  });
});

describe('a workbook of an older template, or one that lost something', () => {
  test('a column that is new is added, one that was deleted is named and comes back empty when asked', LONG, async () => {
    const host = await openBuiltHost(`${(await import('node:fs')).readFileSync('dist/Code.js', 'utf8')}
      function older() { var kept = PropertiesService.getDocumentProperties(); var known = JSON.parse(kept.getProperty('tab clients')); known.drawn = 'client_id,company,account_manager_id,client_since,status,health,base_monthly_revenue,current_monthly_revenue'; kept.setProperty('tab clients', JSON.stringify(known)); SpreadsheetApp.getActive().getSheetByName('Clients').deleteColumns(7, 6); }
      function lose() { SpreadsheetApp.getActive().getSheetByName('Deals').deleteColumns(2, 1); }
      function forget() { PropertiesService.getDocumentProperties().setProperties({}, true); SpreadsheetApp.getActive().getSheetByName('Deals').setName('Our deals'); }
      function copy() { PropertiesService.getDocumentProperties().setProperties({}, true); SpreadsheetApp.getActive().getSheets().forEach(function (sheet) { sheet.getDeveloperMetadata().forEach(function (mark) { mark.remove(); }); }); }`);
    const server = serverOf(host);
    await buildWorkbook(server, { month: '2026-06', tables: { clients: [{ client_id: 'C1', company: 'Acme', account_manager_id: 'P1', status: 'active', health: 'green' }], deals: [{ deal_id: 'D1', company: 'Acme', value: 5 }] } });
    await host.run('older');
    await buildWorkbook(server, { month: '2026-06' });
    expect((await host.values('Clients'))[0]).toEqual(expect.arrayContaining(['Promised result', 'Is delivered', 'Care plan']));
    expect((await host.values('Clients'))[1]?.slice(0, 6)).toEqual(['C1', 'Acme', 'P1', '', 'active', 'green']);
    await host.run('lose');
    await expect(buildWorkbook(server, { month: '2026-06' })).rejects.toThrow('Deals lacks the column "Company"');
    await buildWorkbook(server, { month: '2026-06', restores: true });
    const [heads = [], first = []] = await host.values('Deals');
    expect([heads.includes('Company'), first[0], first[heads.indexOf('Value')], first[heads.indexOf('Company')]]).toEqual([true, 'D1', 5, '']);
    const same = async (sheets: readonly string[], deals: string) => {
      await buildWorkbook(server, { month: '2026-06' });
      expect(host.sheets()).toEqual(sheets);
      expect((await host.values(deals))[1]?.[0]).toBe('D1');
    };
    const sheets = host.sheets();
    await host.run('copy');
    await same(sheets, 'Deals');
    // A copy that still bears our marks is known by them, whatever its tabs are called.
    await host.run('forget');
    await same(sheets.map((name) => (name === 'Deals' ? 'Our deals' : name)), 'Our deals');
    await host.close();
  });
});
