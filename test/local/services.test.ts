import { expect, test } from 'vitest';
import { openHost, result, script, withHost } from './built-host.ts';

test('every service call counts, and those on tabs count for their tab', async () => {
  const code = `function go() {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const one = ss.insertSheet('One');
    const two = ss.insertSheet('Two');
    const range = one.getRange('A1:B2');
    range.setValues([[1, 2], [3, 4]]).setBackground('#fff000');
    range.getValues();
    ss.setNamedRange('Block', range);
    two.setFrozenRows(1);
    two.getRangeList(['A1', 'B2']).setFontWeight('bold');
    one.setName('First');
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  }`;
  await withHost(code, async (host) => {
    await host.run('go');
    expect(host.calls()).toEqual({
      total: 16,
      byMethod: {
        'SpreadsheetApp.getActiveSpreadsheet': 1, 'Spreadsheet.insertSheet': 2, 'Sheet.getRange': 1, 'Range.setValues': 1, 'Range.setBackground': 1, 'Range.getValues': 1,
        'Spreadsheet.setNamedRange': 1, 'Sheet.setFrozenRows': 1, 'Sheet.getRangeList': 1, 'RangeList.setFontWeight': 1, 'Sheet.setName': 1,
        'SpreadsheetApp.newDataValidation': 1, 'DataValidationBuilder.requireCheckbox': 1, 'DataValidationBuilder.build': 1, 'Range.setDataValidation': 1,
      },
      bySheet: { First: 8, Two: 4 },
    });
    host.resetCalls();
    expect(host.calls()).toEqual({ total: 0, byMethod: {}, bySheet: {} });
  });
});

test.each([
  ["sheet.getRange('A1').randomize()", 'the local host has no Range.randomize'],
  ['sheet.autoResizeColumns(1, 1)', 'the local host has no Sheet.autoResizeColumns'],
  ["UrlFetchApp.fetch('x')", 'the local host has no UrlFetchApp'],
  ["HtmlService.createTemplate('x')", 'the local host has no HtmlService.createTemplate'],
  ['SpreadsheetApp.openById(1)', 'the local host has no SpreadsheetApp.openById'],
  ['SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS', 'the local host has no CopyPasteType.PASTE_COLUMN_WIDTHS'],
  ['PropertiesService.getUserProperties()', 'the local host has no PropertiesService.getUserProperties'],
])('%s is refused by name', async (call, message) => {
  await expect(result(`${call};`)).rejects.toThrow(message.replace('no CopyPasteType', 'no SpreadsheetApp.CopyPasteType'));
});

test('what Apps Script lacks is lacking here', async () => {
  expect(await result('return [typeof setTimeout, typeof fetch, typeof process, typeof require, typeof TextEncoder, typeof structuredClone];')).toEqual(Array(6).fill('undefined'));
});

test('every run starts afresh', async () => {
  await withHost('var count = 0; function go() { return ++count; }', async (host) => {
    expect([await host.run('go'), await host.run('go')]).toEqual([1, 1]);
  });
});

test('a run gets its arguments, and its error reaches the caller', async () => {
  await withHost("function go(a, b) { if (b) throw new Error('no ' + b.why); return { a }; }", async (host) => {
    expect(await host.run('go', [1, 'x'])).toEqual({ a: [1, 'x'] });
    await expect(host.run('go', 1, { why: 'reason' })).rejects.toThrow('no reason');
    await expect(host.run('gone')).rejects.toThrow('Script function not found: gone');
  });
});

test('tabs are made, found, ordered, renamed and deleted', async () => {
  const body = `ss.insertSheet('First', 0); const names = ss.getSheets().map((tab) => tab.getName()); sheet.setName('Renamed');
    ss.deleteSheet(ss.getSheetByName('Sheet1')); return [names, ss.getSheetByName('Tab'), ss.getSheets().map((tab) => tab.getIndex() + tab.getName()), sheet.getMaxRows(), sheet.getMaxColumns()];`;
  expect(await result(body)).toEqual([['First', 'Sheet1', 'Tab'], null, ['1First', '2Renamed'], 1000, 26]);
  await expect(result("ss.insertSheet('tab');")).rejects.toThrow('A sheet with the name "tab" already exists. Please enter another name.');
});

test('a tab that refers to itself is deleted, and formulas elsewhere lose what they referred to', async () => {
  const body = `const other = ss.insertSheet('Other'); other.getRange('A1:A2').setValues([[1], ['=Other!A1+1']]); sheet.getRange('A1').setFormula('=SUM(Other!A1:A2)'); const sum = sheet.getRange('A1').getValue();
    ss.deleteSheet(other); return [sum, sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`;
  expect(await result(body)).toEqual([3, '#REF!', '=SUM(#REF!)']);
});

test('merging keeps the first cell and empties the others', async () => {
  const body = `sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); sheet.getRange('A1:B2').merge(); return sheet.getRange('A1:C3').getValues();`;
  expect(await result(body)).toEqual([[1, '', 3], ['', '', 6], [7, 8, 9]]);
});

test('rows and columns are inserted and deleted, and new ones look like their neighbour', async () => {
  const body = `sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]); sheet.getRange('A1:C1').setNumberFormat('0.00');
    sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(1, 1); const values = sheet.getRange('A1:D4').getValues(); const formats = sheet.getRange('A3:C3').getNumberFormats();
    sheet.deleteRows(2, 2); sheet.deleteColumns(1, 2); return [values, formats, sheet.getRange('A1:B2').getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
  expect(await result(body)).toEqual([
    [[1, '', 2, 3], ['', '', '', ''], ['', '', '', ''], [4, '', 5, 6]], [['0.00', '0.00', '0.00']], [[2, 3], [5, 6]], 1000, 25,
  ]);
});

test('rows are hidden and shown, and what they hold still counts', async () => {
  const body = `sheet.getRange('A1:A4').setValues([[1], [2], [4], [8]]); sheet.getRange('B1').setFormula('=SUM(A1:A4)'); sheet.hideRows(2, 2);
    const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)); const values = sheet.getRange('A1:B4').getValues();
    sheet.showRows(3); return [hidden, values, sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.getLastRow()];`;
  expect(await result(body)).toEqual([[false, true, true, false], [[1, 15], [2, ''], [4, ''], [8, '']], true, false, 4]);
  await expect(result('sheet.hideRows(999, 3);')).rejects.toThrow('Those rows are out of bounds.');
});

test('a leading apostrophe makes a text of anything, and is not part of it', async () => {
  const body = `const texts = ['007', '=1+1', '2026-01', "'quoted", 'plain', '#N/A', 'TRUE'];
    sheet.getRange('A1:A7').setValues(texts.map((text) => ["'" + text])); sheet.getRange('B1:B7').setNumberFormat('@').setValues(texts.map((text) => ["'" + text]));
    return [sheet.getRange('A1:A7').getValues().flat(), sheet.getRange('B1:B7').getValues().flat(), sheet.getRange('A1:B7').getFormulas().flat().join('')];`;
  const texts = ['007', '=1+1', '2026-01', "'quoted", 'plain', '#N/A', 'TRUE'];
  expect(await result(body)).toEqual([texts, texts, '']);
});

test('ranges outside the tab are refused', async () => {
  await expect(result("sheet.getRange('A1001');")).rejects.toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  await expect(result('sheet.getRange(1, 1, 0, 1);')).rejects.toThrow('The number of rows in the range must be at least 1.');
  await expect(result("sheet.getRange('nonsense!');")).rejects.toThrow('Range not found');
});

test('a range knows its place', async () => {
  const body = `const range = sheet.getRange(2, 3, 4, 2); const moved = range.offset(1, -2, 1, 1);
    return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getLastColumn(), range.getSheet().getName(), moved.getA1Notation(), sheet.getRange('B:C').getA1Notation()];`;
  expect(await result(body)).toEqual(['C2:D5', 2, 3, 4, 2, 5, 4, 'Tab', 'A3', 'B1:C1000']);
});

test('metadata stays with its tab through a rename, and goes with it', async () => {
  const body = `sheet.addDeveloperMetadata('role', 'deals', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.setName('Other name');
    const find = () => ss.createDeveloperMetadataFinder().withKey('role').withValue('deals').find();
    const found = find().map((entry) => [entry.getKey(), entry.getValue(), entry.getLocation().getSheet().getName()]);
    const own = sheet.getDeveloperMetadata().length; ss.deleteSheet(sheet); return [found, own, find().length, ss.createDeveloperMetadataFinder().withKey('other').find().length];`;
  expect(await result(body)).toEqual([[['role', 'deals', 'Other name']], 1, 0, 0]);
});

test('formats come back', async () => {
  const body = `const range = sheet.getRange('A1:B1').setBackgrounds([['#AABBCC', null]]).setFontColor('#112233').setFontWeight('bold').setFontStyle('italic').setFontSize(12)
      .setHorizontalAlignments([['right', 'center']]).setVerticalAlignment('middle').setWrap(true).setNumberFormats([['0.0%', '@']]);
    return [range.getBackgrounds(), range.getFontColor(), range.getFontWeights(), range.getFontStyle(), range.getFontSize(), range.getHorizontalAlignments(), range.getVerticalAlignment(), range.getWrap(), range.getNumberFormats(), sheet.getRange('C1').getFontWeight()];`;
  expect(await result(body)).toEqual([
    [['#aabbcc', '#ffffff']], '#112233', [['bold', 'bold']], 'italic', 12, [['right', 'center']], 'middle', true, [['0.0%', '@']], 'normal',
  ]);
});

test('formats of scattered cells are set at once, and cleared', async () => {
  const body = `sheet.getRangeList(['A1', 'C3:D4']).setBackground('#010203').setNumberFormat('0.00'); sheet.getRange('A1').setValue(1);
    const before = [sheet.getRange('A1').getBackground(), sheet.getRange('D4').getBackground(), sheet.getRange('B2').getBackground(), sheet.getRange('A1').getDisplayValue()];
    sheet.clear(); return [before, sheet.getRange('A1').getBackground(), sheet.getRange('A1').isBlank()];`;
  expect(await result(body)).toEqual([['#010203', '#010203', '#ffffff', '1.00'], '#ffffff', true]);
});

test('scattered cells are emptied at once, and keep their formats', async () => {
  const body = `sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, '=A1']]).setBackground('#010203'); sheet.getRangeList(['A1:B1', 'C3', 'A9']).clearContent();
    return [sheet.getRange('A1:C3').getValues(), sheet.getRange('C3').getFormula(), sheet.getRange('A1').getBackground()];`;
  expect(await result(body)).toEqual([[['', '', 3], [4, 5, 6], [7, 8, '']], '', '#010203']);
});

test('notes come back, move with rows and are removed', async () => {
  const body = `sheet.getRange('A2:B2').setNotes([['one', '']]); sheet.getRange('C3').setNote('three'); sheet.insertRowsAfter(1, 1);
    const moved = sheet.getRange('A3:B3').getNotes(); sheet.getRange('A3').setNote(''); return [moved, sheet.getRange('C4').getNote(), sheet.getRange('A3').getNote()];`;
  expect(await result(body)).toEqual([[['one', '']], 'three', '']);
});

test('validations come back and move with rows', async () => {
  const body = `const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).setHelpText('Pick one').build();
    const number = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
    const other = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('F1:F3')).build();
    sheet.getRange('A2:C3').setDataValidations([[list, number, null], [list, null, other]]); sheet.insertRowsAfter(1, 1); sheet.getRange('A4').setDataValidation(null);
    const what = (rule) => rule && [String(rule.getCriteriaType()), rule.getAllowInvalid(), rule.getHelpText()];
    const rules = sheet.getRange('A3:C4').getDataValidations();
    return [rules.map((row) => row.map(what)), rules[0][0].getCriteriaValues(), rules[1][2].getCriteriaValues()[0].getA1Notation()];`;
  expect(await result(body)).toEqual([
    [[['VALUE_IN_LIST', false, 'Pick one'], ['NUMBER_BETWEEN', true, null], null], [null, null, ['VALUE_IN_RANGE', true, null]]], [['a', 'b'], true], 'F1:F3',
  ]);
});

test('checkboxes start unticked where cells are blank', async () => {
  expect(await result("sheet.getRange('A2').setValue(true); sheet.getRange('A1:A2').insertCheckboxes(); return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1').getDataValidation().getCriteriaType()];")).toEqual([[[false], [true]], 'CHECKBOX']);
});

test('a rule for check boxes leaves blank cells blank, also where it comes over another', async () => {
  expect(await result("const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build(); sheet.getRange('A1:B2').setDataValidation(rule); sheet.getRange('B1:B2').setDataValidation(rule); sheet.getRange('A2').setDataValidation(null); return sheet.getRange('A1:B2').getValues();")).toEqual([['', ''], ['', '']]);
});

test('conditional formats are replaced as a whole and keep their order', async () => {
  const body = `const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B9')]).setBackground('#ff0000').setBold(true);
    sheet.setConditionalFormatRules([rule().whenNumberLessThan(1).build()]);
    sheet.setConditionalFormatRules([rule().whenTextEqualTo('x').build(), rule().whenFormulaSatisfied('=AND($A2>1;TRUE())').setRanges([sheet.getRange('D1:D2')]).build()]);
    return sheet.getConditionalFormatRules().map((found) => found.getRanges().map((range) => range.getA1Notation()));`;
  expect(await result(body)).toEqual([['B2:B9'], ['D1:D2']]);
});

test('protections are kept and do not stop rows from being inserted', async () => {
  const body = `sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]); sheet.getRange('A1:B5').protect().setDescription('ours').setWarningOnly(true); sheet.protect().setDescription('tab');
    sheet.insertRowsAfter(2, 1); const read = (type) => sheet.getProtections(type).map((found) => [found.getDescription(), found.isWarningOnly()]);
    const both = [read(SpreadsheetApp.ProtectionType.RANGE), read(SpreadsheetApp.ProtectionType.SHEET)]; sheet.getProtections('RANGE')[0].remove();
    return [sheet.getMaxRows(), sheet.getRange('A1:A6').getValues().flat(), both, read('RANGE')];`;
  expect(await result(body)).toEqual([1001, [1, 2, '', 3, 4, 5], [[['ours', true]], [['tab', false]]], []]);
});

test('properties are texts', async () => {
  const body = `const store = PropertiesService.getDocumentProperties(); store.setProperty('a', 1).setProperties({ b: 'two', c: 'three' }); store.deleteProperty('c');
    return [store.getProperty('a'), store.getProperty('c'), store.getProperties()];`;
  expect(await result(body)).toEqual(['1', null, { a: '1', b: 'two' }]);
});

test('only one run holds the lock', async () => {
  const code = `function hold() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); SpreadsheetApp.getActive().insertSheet('Held'); Utilities.sleep(400); lock.releaseLock(); return lock.hasLock(); }
    function attempt(patience) { const lock = LockService.getDocumentLock(); return [lock.tryLock(patience), lock.hasLock()]; }
    function leave() { LockService.getDocumentLock().tryLock(0); }`;
  await withHost(code, async (host) => {
    const holding = host.run('hold');
    while (!host.sheets().includes('Held')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await host.run('attempt', 1)).toEqual([false, false]);
    expect(await host.run('attempt', 5000)).toEqual([true, true]);
    expect(await holding).toBe(false);
    await host.run('leave');
    expect(await host.run('attempt', 0)).toEqual([true, true]);
  });
});

test('onOpen without authority may build a menu and nothing else', async () => {
  const menu = `const menu = SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'start').addSeparator(); Logger.log(e.authMode); menu.addToUi();`;
  await withHost(`function onOpen(e) { ${menu} }`, async (host) => {
    await host.open('NONE');
    expect(host.menu()).toEqual([{ caption: 'ru', functionName: 'start' }, { caption: '-' }]);
    expect(host.log()).toEqual(['NONE']);
  }, { userLocale: 'ru' });
});

test.each([
  'SpreadsheetApp.getActiveSpreadsheet', 'PropertiesService.getDocumentProperties', 'LockService.getDocumentLock', 'Session.getScriptTimeZone', 'SpreadsheetApp.flush',
])('%s needs authority', async (call) => {
  await withHost(`function onOpen() { ${call}(); }`, async (host) => {
    await expect(host.open('NONE')).rejects.toThrow(`You do not have permission to call ${call}`);
    await host.open('LIMITED');
  });
});

test('so does what the bundle does as it loads', async () => {
  await withHost('const early = SpreadsheetApp.getActive(); function onOpen() {}', async (host) => {
    await expect(host.open('NONE')).rejects.toThrow('You do not have permission to call SpreadsheetApp.getActive');
  });
});

test('a page of the add-on is shown as sidebar or dialog, by a run that has authority', async () => {
  const code = `
    function onOpen() { show(); }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Panel')); }
    function large() { const page = HtmlService.createHtmlOutput('<p>').append('x</p>').setWidth(400); SpreadsheetApp.getUi().showModalDialog(page, 'Large'); return [page.getContent(), page.getWidth(), page.getHeight()]; }
    function lost() { HtmlService.createHtmlOutputFromFile('nothing'); }`;
  await withHost(code, async (host) => {
    await host.run('show');
    expect(await host.run('large')).toEqual(['<p>x</p>', 400, null]);
    expect(host.shown()).toEqual([{ content: '<b>hello</b>', title: 'Panel', width: null, height: null }, { content: '<p>x</p>', title: 'Large', width: 400, height: null }]);
    await expect(host.run('lost')).rejects.toThrow('No HTML file named nothing was found.');
    await expect(host.open('NONE')).rejects.toThrow('You do not have permission to call HtmlService.createHtmlOutputFromFile');
    await expect(host.open('LIMITED')).rejects.toThrow('You do not have permission to call Ui.showSidebar.');
  }, { pages: { panel: '<b>hello</b>' } });
});

test('the active cell is where a script put it, on the tab that is in front', async () => {
  const body = `
    const at = () => [ss.getActiveSheet().getName(), ss.getActiveSheet().getActiveCell().getA1Notation(), SpreadsheetApp.getActiveRange().getA1Notation()];
    const first = at(); sheet.getRange('B2:C3').activate(); const second = at();
    ss.getSheetByName('Sheet1').activate(); const third = at(); ss.setActiveRange(sheet.getRange('D4')); const fourth = at();
    return [first, second, third, fourth, sheet.getCurrentCell().getA1Notation(), ss.getSheetByName('Sheet1').getActiveRange()];`;
  expect(await result(body)).toEqual([['Tab', 'A1', 'A1'], ['Tab', 'B2', 'B2:C3'], ['Sheet1', 'A1', 'A1'], ['Tab', 'D4', 'D4'], 'D4', null]);
});

test('dialogs, the log and dates of Utilities', async () => {
  const body = "const ui = SpreadsheetApp.getUi(); const pressed = ui.alert('Title', 'Text', ui.ButtonSet.OK); console.log('a', { b: 1 }); return [pressed === ui.Button.OK, Utilities.formatDate(new Date(Date.UTC(2026, 0, 5, 23, 4, 5)), 'Europe/Moscow', \"yyyy-MM-dd'T'HH:mm:ss\")];";
  await withHost(script(body), async (host) => {
    expect(await host.run('go')).toEqual([true, '2026-01-06T02:04:05']);
    expect(host.alerts()).toEqual(['Title\nText']);
    expect(host.log()).toEqual(['a {"b":1}']);
  });
});

test('a snapshot is plain JSON and reopens with everything', async () => {
  const code = `function go() {
      const ss = SpreadsheetApp.getActive(); const sheet = ss.insertSheet('Tab');
      sheet.getRange('A1:B3').setValues([['x', 2], ['y', '2026-01-15'], ['z', "'7"]]); sheet.getRange('D1').setFormula('=FILTER(A1:A3;A1:A3<>"y")'); sheet.getRange('E1').setFormula('=TWICE(B1)');
      sheet.getRange('A1').setNote('note').setBackground('#abcdef'); sheet.addDeveloperMetadata('k', 'v'); sheet.getRange('A1').protect().setDescription('p');
      sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y', 'z']).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(3).setBackground('#ff0000').setRanges([sheet.getRange('B1')]).build()]);
      ss.setNamedRange('Two', sheet.getRange('B1')); sheet.getRange('F1').setFormula('=Two+1'); PropertiesService.getDocumentProperties().setProperty('p', 'q'); ss.deleteSheet(ss.getSheetByName('Sheet1'));
    }
    function look() {
      const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheetByName('Tab');
      return [sheet.getRange('A1').getNote(), sheet.getRange('A1').getBackground(), sheet.getDeveloperMetadata()[0].getValue(), sheet.getProtections('RANGE')[0].getDescription(), sheet.getRange('A2').getDataValidation().getCriteriaValues()[0],
        sheet.getConditionalFormatRules().length, ss.getRangeByName('Two').getA1Notation(), PropertiesService.getDocumentProperties().getProperty('p'), sheet.getRange('D1').getFormula(), sheet.getRange('B1:B3').getValues()];
    }
    /** @customfunction */
    function TWICE(n) { return n * 2; }`;
  const first = await openHost({ code });
  await first.run('go');
  const values = await first.values('Tab');
  const looked = await first.run('look');
  const snapshot = JSON.parse(JSON.stringify(first.snapshot())) as unknown;
  await first.close();
  expect(values).toEqual([['x', 2, '', 'x', 4, 3], ['y', 46037, '', 'z', '', ''], ['z', '7', '', '', '', '']]);
  await withHost(code, async (second) => {
    expect(second.sheets()).toEqual(['Tab']);
    expect(await second.values('Tab')).toEqual(values);
    expect(await second.run('look')).toEqual(looked);
    await second.type('Tab', 'B1', 10);
    expect((await second.values('Tab'))[0]).toEqual(['x', 10, '', 'x', 20, 11]);
  }, { snapshot });
  expect(looked).toEqual(['note', '#abcdef', 'v', 'p', ['x', 'y', 'z'], 1, 'B1', 'q', '=FILTER(A1:A3;A1:A3<>"y")', [[2], [new Date('2026-01-15T00:00:00Z')], ['7']]]);
});
