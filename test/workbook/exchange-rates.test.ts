import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { withDerived } from '../../src/core/plan/derived.ts';
import { RATE_DAY } from '../../src/core/plan/exchange.ts';
import { roles } from '../../src/core/plan/role.ts';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { factsOf } from '../../src/workbook/facts.ts';
import { deals } from '../../src/workbook/tabs/deals.ts';
import { exchangeRates } from '../../src/workbook/tabs/exchange-rates.ts';
import { payments } from '../../src/workbook/tabs/payments.ts';
import { products } from '../../src/workbook/tabs/products.ts';
import { settings } from '../../src/workbook/tabs/settings.ts';
import { team } from '../../src/workbook/tabs/team.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const LONG = { timeout: 300_000 };
const read = [payments, deals, exchangeRates, products, settings, team];
const march = dayOf(2026, 3, 10);
const paid = (currency: string, deal_id = '') => ({ date: march, deal_id, company: 'Acme', type: 'new', tier: 'base', owner_id: 'P01', amount: 100, currency });

/** The days that Settings may name, whatever their case, and a slip of the hand. */
const days = ['payment', 'Month End', 'deal', 'month-end'];
const OWN = 'function writeSetting(row, value) { SpreadsheetApp.getActive().getSheetByName("Settings").getRange(row, 2).setValue(value); }';

test('the sheet converts as the evaluator does, whatever day its rates are of, or refuses as it does', LONG, async () => {
  const host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${OWN}`);
  await buildWorkbook(serverOf(host), {
    month: '2026-03',
    tables: {
      team: [{ person_id: 'P01', name: 'Ann', role: roles.seller, from: dayOf(2025, 1, 1) }],
      exchange_rates: [
        ...[1.1, 1.5].map((rate) => ({ currency: 'EUR', rate, valid_from: dayOf(2026, 1, 1) })),
        { currency: 'GBP', rate: 1.25, valid_from: dayOf(2026, 1, 1) },
        { currency: 'GBP', rate: '', valid_from: dayOf(2026, 2, 1) },
        { currency: 'CHF', rate: 2 },
        { currency: 'CHF', rate: 3, valid_from: dayOf(2026, 3, 5) },
        { currency: 'PLN', rate: 0.25, valid_from: dayOf(2026, 3, 31) },
      ],
      payments: [paid('EUR'), paid('GBP'), paid('CHF', 'D1'), paid('usd'), paid(''), paid('PLN'), paid('SEK')],
      deals: [
        { deal_id: 'D1', company: 'Acme', owner_id: 'P01', type: 'new', tier: 'base', value: 100, currency: 'CHF', stage: 'won', closed: dayOf(2026, 1, 25) },
        { deal_id: 'D2', company: 'Acme', owner_id: 'P01', type: 'new', value: 100, currency: 'CHF', stage: 'proposal' },
        { deal_id: 'D3', company: 'Acme', owner_id: 'P01', type: 'new', value: 100, currency: 'PLN', stage: 'proposal' },
      ],
    },
  });
  const row = (await host.values('Settings')).findIndex(([parameter]) => parameter === RATE_DAY) + 1;
  for (const day of days) {
    await host.run('writeSetting', row, day);
    expect([day, await convertedInSheet(host)]).toEqual([day, await convertedByEvaluator(host)]);
  }
  await host.close();
});

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

async function convertedByEvaluator(host: Host): Promise<unknown> {
  const values = await serverOf(host).read(read.map(({ id }) => id));
  const facts = withDerived(Object.fromEntries(read.map((tab) => [tab.id, factsOf(tab, values[tab.id] ?? [])])));
  return [payments, deals].map(({ id }) => (facts[id] ?? []).map(({ cells }) => (typeof cells['converted'] === 'number' ? cells['converted'] : '#N/A')));
}

async function convertedInSheet(host: Host): Promise<unknown> {
  const columns = [payments, deals].map(async ({ title, columns }) => {
    const place = Object.keys(columns).indexOf('converted');
    return (await host.values(title)).slice(1).flatMap((cells) => (cells[0] === '' ? [] : [cells[place]]));
  });
  return Promise.all(columns);
}
