/** A function beside the add-on's: it imports, and fails as a method is called once more than so often; after that for good, as where a run is killed. */
export const FAILING_IMPORT = `function failingImport(plan, method, often, isKilled) {
  let isDown = false;
  const watched = (thing) => new Proxy(thing, {
    get: (_, name) => (...inputs) => {
      isDown = (isDown && isKilled) || (name === method && often-- === 0);
      if (isDown) throw new Error('Service Spreadsheets failed');
      const answer = thing[name](...inputs);
      return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? watched(answer) : answer;
    },
  });
  SpreadsheetApp = watched(SpreadsheetApp);
  return rpcImportRows(plan);
}`;
