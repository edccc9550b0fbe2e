import type { Contract } from '../contract.ts';

const store = 'const store = PropertiesService.getDocumentProperties();';
const withStore = (work: string) => `${store}
      try {
        ${work}
      } finally {
        store.deleteProperty('saleswright contract').deleteProperty('saleswright other');
      }`;

/** What is kept, locks, dates, and what is shown. */
export const services: readonly Contract[] = [
  {
    method: 'PropertiesService.getDocumentProperties',
    google: "The document's store for this script, shared by all its users; null in a script that is neither an add-on nor bound to a file.",
    check: `return differs(PropertiesService.getDocumentProperties() === null, false);`,
  },
  {
    method: 'Properties.setProperty',
    google: 'Sets a property, whose value is a text. More than 9 KB throw. Returns the store.',
    check: withStore(`const same = store.setProperty('saleswright contract', 'one').setProperty('saleswright contract', 'two');
        return differs([same.getProperty('saleswright contract'), refused(() => store.setProperty('saleswright other', 'x'.repeat(20000)))], ['two', true]);`),
  },
  {
    method: 'Properties.setProperties',
    google: "Sets properties from an object and leaves others, unless they are to be deleted. More than 9 KB in one throw. Returns the store.",
    check: withStore(`store.setProperty('saleswright other', 'left').setProperties({ 'saleswright contract': 'set' });
        return differs([store.getProperty('saleswright contract'), store.getProperty('saleswright other')], ['set', 'left']);`),
  },
  {
    method: 'Properties.getProperty',
    google: 'The value of a property, null where there is none.',
    check: `${store}
      return differs(store.getProperty('saleswright no such key'), null);`,
  },
  {
    method: 'Properties.getProperties',
    google: 'A copy of all properties: changing it changes nothing in the store.',
    check: withStore(`store.setProperty('saleswright contract', 'kept');
        store.getProperties()['saleswright contract'] = 'changed';
        return differs(store.getProperties()['saleswright contract'], 'kept');`),
  },
  {
    method: 'Properties.deleteProperty',
    google: 'Deletes a property; one that is not there is no error (undocumented). Returns the store.',
    check: `${store}
      store.setProperty('saleswright contract', 'x').deleteProperty('saleswright contract').deleteProperty('saleswright contract');
      return differs(store.getProperty('saleswright contract'), null);`,
  },
  {
    method: 'LockService.getDocumentLock',
    google: 'A lock of the document, which is not yet held; null in a script that is neither an add-on nor bound to a file.',
    check: `return differs(LockService.getDocumentLock().hasLock(), false);`,
  },
  {
    method: 'Lock.tryLock',
    google: 'Waits so many milliseconds for the lock and says whether it is held then; no effect where it is held already.',
    check: `const lock = LockService.getDocumentLock();
      try {
        return differs([lock.tryLock(1000), lock.hasLock(), lock.tryLock(0)], [true, true, true]);
      } finally {
        lock.releaseLock();
      }`,
  },
  {
    method: 'Lock.releaseLock',
    google: 'Gives the lock back, as the end of the script does; no effect where it is not held.',
    check: `const lock = LockService.getDocumentLock();
      lock.releaseLock();
      lock.tryLock(1000);
      lock.releaseLock();
      return differs(lock.hasLock(), false);`,
  },
  {
    method: 'Utilities.formatDate',
    google: "A date in a time zone as text, by a pattern of Java's SimpleDateFormat.",
    check: `const late = new Date(Date.UTC(2026, 0, 5, 23, 4, 5));
      return differs([Utilities.formatDate(late, 'Etc/UTC', 'yyyy-MM-dd'), Utilities.formatDate(late, 'Europe/Moscow', "yyyy-MM-dd'T'HH:mm:ss")], ['2026-01-05', '2026-01-06T02:04:05']);`,
  },
  {
    method: 'Session.getActiveUserLocale',
    google: "The user's language, such as en; a country may follow (undocumented). It needs no authority.",
    check: `return differs(/^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(Session.getActiveUserLocale()), true);`,
  },
  {
    method: 'SpreadsheetApp.getUi',
    google: 'What shows menus and pages. Throws where the script is not bound to a spreadsheet that is open.',
    check: `return differs(typeof SpreadsheetApp.getUi().createAddonMenu, 'function');`,
  },
  {
    method: 'Ui.createAddonMenu',
    google: "A builder of a menu under Extensions, named as the add-on or the script; nothing changes before it is added.",
    check: `return differs(typeof SpreadsheetApp.getUi().createAddonMenu().addItem, 'function');`,
  },
  {
    method: 'Menu.addItem',
    google: 'Adds an item that calls a function by its name. Returns the menu.',
    check: `return differs(typeof SpreadsheetApp.getUi().createAddonMenu().addItem('Check contracts', 'checkContracts').addToUi, 'function');`,
  },
  {
    method: 'Menu.addToUi',
    google: 'Puts the menu into the editor.',
    check: `SpreadsheetApp.getUi().createAddonMenu().addItem('Check contracts', 'checkContracts').addToUi();
      return '';`,
  },
  {
    method: 'HtmlService.createHtmlOutputFromFile',
    google: 'A page from a file of the project. Throws where there is none of that name.',
    check: `return differs(refused(() => HtmlService.createHtmlOutputFromFile('no such file')), true);`,
  },
  {
    method: 'HtmlOutput.setTitle',
    google: 'Sets the title, which a sidebar shows. Returns the page.',
    check: `return differs(HtmlService.createHtmlOutput('<p>').setTitle('Kept').getTitle(), 'Kept');`,
  },
  {
    method: 'Ui.showSidebar',
    google: 'Opens a page beside the sheet and does not wait for it to close. Throws in a simple trigger, which lacks the authority.',
    check: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<script>google.script.host.close()</script>').setTitle('Contracts'));
      return '';`,
  },
];
