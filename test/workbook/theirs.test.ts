import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const LONG = { timeout: 300_000 };

/** Makes two pages such as an older version drew, one shorter and one longer than now, with what people added to them. */
const older = `
  function theirSheet(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
  function redrawn(tab, more) {
    var kept = PropertiesService.getDocumentProperties();
    var known = JSON.parse(kept.getProperty('tab ' + tab));
    var rows = Number(known.drawn.split(' ')[0]);
    known.drawn = (rows + more) + ' older';
    kept.setProperty('tab ' + tab, JSON.stringify(known));
    return rows;
  }
  function shorter() {
    var sheet = theirSheet('Headcount');
    var rows = redrawn('headcount', -3);
    sheet.deleteRows(rows - 2, 3);
    sheet.getRange(rows - 1, 2).setValue('theirs');
    var rules = sheet.getConditionalFormatRules();
    var rule = function (color, ranges) { return SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBackground(color).setRanges(ranges.map(function (range) { return sheet.getRange(range); })).build(); };
    sheet.setConditionalFormatRules([rule('#00ff00', ['A1:A3'])].concat(rules, [rule('#fad2cf', ['K1:K9'])]));
    return [rows, rules.length];
  }
  function longer() {
    var sheet = theirSheet('Bottleneck');
    var rows = redrawn('bottleneck', 3);
    sheet.getRange(rows + 2, 1, 1, 12).setValues([['ours once', '', '', '', '', '', '', '', '', '', '', 'theirs']]);
    sheet.getRange(rows + 4, 1).setValue('theirs too');
    return rows;
  }
  function rules() { return theirSheet('Headcount').getConditionalFormatRules().map(function (rule) { return [rule.getBooleanCondition().getBackground(), rule.getRanges()[0].getA1Notation()].join(' '); }); }
  function insert() { theirSheet('Settings').insertRowsAfter(1, 1); theirSheet('Settings').getRange('A2:B2').setValues([['mine', 5]]); }`;

describe('what people have of their own on our sheets', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;
  const build = async (language: string) => buildWorkbook(serverOf(host), { month: '2026-06', settings: { language } });

  beforeAll(async () => {
    host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${older}`);
    await build('en');
  }, 300_000);

  afterAll(() => host.close());

  test('below, beside and over a page stays when a newer version of it is longer or shorter', LONG, async () => {
    const before = host.formulas('Headcount');
    const [rows = 0, count] = (await host.run('shorter')) as readonly number[];
    const short = (await host.run('longer')) as number;
    await build('en');
    const [headcount, bottleneck] = [await host.values('Headcount'), await host.values('Bottleneck')];
    expect(host.formulas('Headcount').slice(0, before.length)).toEqual(before);
    expect(headcount[rows + 1]?.[1]).toBe('theirs');
    expect([bottleneck[short + 1]?.[0], bottleneck[short + 1]?.[11], bottleneck[short + 3]?.[0]]).toEqual(['', 'theirs', 'theirs too']);
    const rules = (await host.run('rules')) as readonly string[];
    expect([rules.length, rules[0], rules[rules.length - 1]]).toEqual([Number(count) + 2, '#00ff00 A1:A3', '#fad2cf K1:K9']);
  });

  test('in a row above the month in Settings stays', LONG, async () => {
    await host.run('insert');
    await build('en');
    expect((await host.values('Settings')).slice(1, 3).map((row) => row[0])).toEqual(['mine', 'month']);
    expect([(await host.values('Settings'))[1]?.[1], host.formulas('Settings')[2]?.[1]]).toEqual([5, '=Dashboard!$C$3']);
  });

  test('in a column of words stays through another language: a formula is one, a text is one', LONG, async () => {
    for (const [cell, typed] of [['M3', '=1+1'], ['M4', "'007"], ['M5', "'=text"]] as const) await host.type('Pay plan', cell, typed);
    const [, second] = await host.values('Pay plan');
    await build('ru');
    expect(host.formulas('План оплаты').slice(2, 5).map((row) => row[12])).toEqual(['=1+1', '', '']);
    expect((await host.values('План оплаты')).slice(2, 5).map((row) => row[12])).toEqual([2, '007', '=text']);
    expect((await host.values('План оплаты'))[1]?.[0]).toBe('Лидогенератор');
    expect(second?.[0]).toBe('Lead generator');
  });
});
