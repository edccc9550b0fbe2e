/** Functions of the tests' own, beside the add-on's: what users and older versions do to a workbook. */
export const OWN = `
function addColumn(name, after) { SpreadsheetApp.getActive().getSheetByName(name).insertColumnsAfter(after, 1); }
function dropColumn(name, column) { SpreadsheetApp.getActive().getSheetByName(name).deleteColumns(column, 1); }
function drawnWithout(tab, column) {
  const store = PropertiesService.getDocumentProperties();
  const known = JSON.parse(store.getProperty('tab ' + tab));
  store.setProperty('tab ' + tab, JSON.stringify(Object.assign(known, { drawn: known.drawn.split(',').filter((name) => name !== column).join(',') })));
}
function shorten(tab, less) {
  const store = PropertiesService.getDocumentProperties();
  const known = JSON.parse(store.getProperty('tab ' + tab));
  const rows = Number(known.drawn.split(' ')[0]);
  store.setProperty('tab ' + tab, JSON.stringify(Object.assign(known, { drawn: (rows - less) + ' older' })));
  const sheet = SpreadsheetApp.getActive().getSheetById(known.id);
  sheet.deleteRows(rows - less + 1, less);
  sheet.getRange(rows - less + 1, 1).setValue('a note below');
}
function roomIn(name) { return SpreadsheetApp.getActive().getSheetByName(name).getMaxRows(); }
function dropRows(name, from, count) { SpreadsheetApp.getActive().getSheetByName(name).deleteRows(from, count); }
`;
