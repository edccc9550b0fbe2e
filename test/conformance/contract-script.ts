import type { Contract } from './contract.ts';

/** The contracts as one script for a project that is bound to a spreadsheet: `checkContracts` tries each on a sheet of its own, which it removes, and logs what differs. */
export function contractScript(contracts: readonly Contract[]): string {
  return `/**
 * What Google documents of the methods that Saleswright calls: run checkContracts, then read the log.
 * It works on new sheets that it removes, takes some minutes, and needs no more than the open spreadsheet.
 * @OnlyCurrentDoc
 */
const contracts = {
${contracts.map(({ method, check }) => `  '${method}': (book, sheet) => {\n    ${check.replace(/\n {2}/g, '\n')}\n  },`).join('\n')}
};

const SCRATCH = 'Saleswright contract ';

/** '' where both are the same. */
function differs(found, documented) {
  const [one, other] = [found, documented].map((value) => JSON.stringify(value));
  return one === other ? '' : 'found ' + one + ', documented is ' + other;
}

/** Whether a call throws. */
function refused(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** What differs in one contract; '' where nothing does. */
function differenceOf(book, method) {
  const sheet = book.insertSheet(SCRATCH + method);
  try {
    return contracts[method](book, sheet);
  } catch (thrown) {
    return 'thrown ' + thrown.message;
  } finally {
    book.deleteSheet(sheet);
  }
}

function checkContracts() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const left of book.getSheets()) if (left.getName().startsWith(SCRATCH)) book.deleteSheet(left);
  const inFront = book.getActiveSheet();
  const differences = {};
  for (const method of Object.keys(contracts)) {
    differences[method] = differenceOf(book, method);
    console.log(method + ': ' + (differences[method] || 'as documented'));
  }
  inFront.activate();
  console.log(Object.values(differences).filter(Boolean).length + ' of ' + Object.keys(contracts).length + ' differ');
  return differences;
}
`;
}
