import type { Contract } from '../contract.ts';

const mark = "sheet.addDeveloperMetadata('saleswright_contract', 'kept');";
const finder = "book.createDeveloperMetadataFinder().withKey('saleswright_contract')";

/** Metadata and protections. */
export const marks: readonly Contract[] = [
  {
    method: 'Sheet.addDeveloperMetadata',
    google: 'Adds metadata of that key and value to the sheet, one more even where it has that key; others see it unless it is told otherwise. Returns the sheet.',
    check: `const same = sheet.addDeveloperMetadata('saleswright_contract', 'one').addDeveloperMetadata('saleswright_contract', 'two');
      return differs([same.getSheetId() === sheet.getSheetId(), sheet.getDeveloperMetadata().map((one) => one.getValue()).sort()], [true, ['one', 'two']]);`,
  },
  {
    method: 'Sheet.getDeveloperMetadata',
    google: "The sheet's own metadata; an empty list where there is none.",
    check: `const none = sheet.getDeveloperMetadata().length;
      ${mark}
      return differs([none, sheet.getDeveloperMetadata().length], [0, 1]);`,
  },
  {
    method: 'DeveloperMetadata.getKey',
    google: 'The key.',
    check: `${mark}
      return differs(sheet.getDeveloperMetadata()[0].getKey(), 'saleswright_contract');`,
  },
  {
    method: 'DeveloperMetadata.getValue',
    google: 'The value, null where it has none.',
    check: `${mark}
      return differs(sheet.getDeveloperMetadata()[0].getValue(), 'kept');`,
  },
  {
    method: 'DeveloperMetadata.getLocation',
    google: 'Where the metadata is.',
    check: `${mark}
      return differs(typeof sheet.getDeveloperMetadata()[0].getLocation().getSheet, 'function');`,
  },
  {
    method: 'DeveloperMetadataLocation.getSheet',
    google: 'The sheet that the metadata is of, null where it is of rows, columns or the spreadsheet.',
    check: `${mark}
      return differs(sheet.getDeveloperMetadata()[0].getLocation().getSheet().getSheetId() === sheet.getSheetId(), true);`,
  },
  {
    method: 'Spreadsheet.createDeveloperMetadataFinder',
    google: 'A finder of all metadata of the spreadsheet, its sheets, rows and columns.',
    check: `${mark}
      return differs(${finder}.find().length, 1);`,
  },
  {
    method: 'DeveloperMetadataFinder.withKey',
    google: 'Finds only what has that key. Returns the finder.',
    check: `${mark}
      return differs([${finder}.find().length, book.createDeveloperMetadataFinder().withKey('no such key').find().length], [1, 0]);`,
  },
  {
    method: 'DeveloperMetadataFinder.withValue',
    google: 'Finds only what has that value. Returns the finder.',
    check: `${mark}
      return differs([${finder}.withValue('kept').find().length, ${finder}.withValue('other').find().length], [1, 0]);`,
  },
  {
    method: 'DeveloperMetadataFinder.find',
    google: 'The metadata that match; an empty list where none does. They follow a sheet that is renamed.',
    check: `${mark}
      sheet.setName(sheet.getName() + ' renamed');
      return differs(${finder}.find().map((one) => one.getLocation().getSheet().getName() === sheet.getName()), [true]);`,
  },
  {
    method: 'Protection.getDescription',
    google: 'The description; an empty text where none was set.',
    check: `const one = sheet.protect();
      const none = one.getDescription();
      return differs([none, one.setDescription('kept').getDescription()], ['', 'kept']);`,
  },
  {
    method: 'Protection.setDescription',
    google: 'Sets the description. Returns the protection.',
    check: `const same = sheet.getRange('A1').protect().setDescription('kept');
      return differs([same.getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription()], ['kept', 'kept']);`,
  },
  {
    method: 'Protection.setWarningOnly',
    google: 'Says whether all may edit and are warned; a new protection does not warn. Returns the protection.',
    check: `const one = sheet.protect();
      return differs([one.isWarningOnly(), one.setWarningOnly(true).isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].isWarningOnly()], [false, true, true]);`,
  },
];
