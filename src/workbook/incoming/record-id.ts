const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** A Salesforce id of 15 characters, which capitals tell apart, as the one of 18 that they don't: its last three say where the capitals are. */
export function salesforceId(id: string): string {
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return id;
  const fives = [0, 5, 10].map((start) => [...id.slice(start, start + 5)]);
  return id + fives.map((five) => DIGITS[five.reduce((sum, letter, i) => sum + (/[A-Z]/.test(letter) ? 2 ** i : 0), 0)]).join('');
}
