/** A text that a spreadsheet would run as a formula, though it's no number. */
const runs = /^[=+\-@\t\r|]/;
const isNumber = /^[+-]?[\d.,\s]*\d%?$/;

function cell(text: string): string {
  const safe = runs.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",;|\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Records as CSV that no spreadsheet takes for formulas. */
export function safeCsv(records: readonly (readonly string[])[], separator = ','): string {
  return records.map((record) => `${record.map(cell).join(separator)}\r\n`).join('');
}
