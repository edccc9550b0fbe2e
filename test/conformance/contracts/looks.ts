import type { Contract } from '../contract.ts';

interface Look {
  readonly name: string;
  readonly google: string;
  /** Two values as they are set and as they read back. */
  readonly values: readonly [unknown, unknown];
}

const colours = 'in CSS notation, such as #ffffff or white';

const grids: readonly Look[] = [
  { name: 'Background', google: `Sets background colours ${colours}; null resets one.`, values: ['#aabbcc', '#010203'] },
  { name: 'FontColor', google: `Sets font colours ${colours}; null resets one.`, values: ['#aabbcc', '#010203'] },
  { name: 'FontSize', google: 'Sets font sizes in points.', values: [12, 8] },
  { name: 'FontWeight', google: 'Sets font weights: bold, normal; null resets one.', values: ['bold', 'normal'] },
  { name: 'HorizontalAlignment', google: 'Sets alignments: left, center, right (normal and null leave it to the value).', values: ['left', 'center'] },
  { name: 'NumberFormat', google: 'Sets number and date formats, patterns of the Sheets API in every locale.', values: ['0.00%', 'yyyy-mm'] },
  { name: 'Note', google: 'Sets notes; an empty text or null removes one (undocumented).', values: ['one', 'two'] },
  { name: 'Wrap', google: 'Sets whether text wraps.', values: [true, false] },
];

const singles: readonly Look[] = [
  { name: 'Background', google: `Sets the background colour of all cells ${colours}.`, values: ['#aabbcc', '#010203'] },
  { name: 'FontColor', google: `Sets the font colour of all cells ${colours}.`, values: ['#aabbcc', '#010203'] },
  { name: 'FontWeight', google: 'Sets the font weight of all cells: bold, normal.', values: ['bold', 'normal'] },
  { name: 'Note', google: 'Sets the note of all cells.', values: ['one', 'two'] },
  { name: 'NumberFormat', google: 'Sets the number or date format of all cells, a pattern of the Sheets API in every locale.', values: ['0.00%', '#,##0'] },
  { name: 'VerticalAlignment', google: 'Sets the vertical alignment of all cells: top, middle, bottom.', values: ['top', 'middle'] },
  { name: 'Wrap', google: 'Sets whether text wraps, in all cells.', values: [true, false] },
];

const json = (value: unknown) => JSON.stringify(value);

/** How cells look. */
export const looks: readonly Contract[] = [
  ...singles.map(({ name, google, values: [first, second] }) => ({
    method: `Range.set${name}`,
    google: `${google} Returns the range.`,
    check: `const range = sheet.getRange('B2:C2');
      const same = range.set${name}(${json(first)}).set${name}(${json(second)});
      return differs([same.getA1Notation(), range.get${name}s()], ['B2:C2', ${json([[second, second]])}]);`,
  })),
  ...grids.map(({ name, google, values }) => ({
    method: `Range.set${name}s`,
    google: `${google} The grid must be of the range's size; another throws (its wording is undocumented). Returns the range.`,
    check: `const range = sheet.getRange('B2:C2');
      const same = range.set${name}s(${json([values])});
      return differs([same.getA1Notation(), range.get${name}s(), refused(() => range.set${name}s(${json([[values[0]]])}))], ['B2:C2', ${json([values])}, true]);`,
  })),
  {
    method: 'Range.getBackgrounds',
    google: 'Background colours such as #ffffff, which a new cell has.',
    check: `sheet.getRange('A1').setBackground('#AABBCC');
      return differs(sheet.getRange('A1:B1').getBackgrounds(), [['#aabbcc', '#ffffff']]);`,
  },
  {
    method: 'Range.getNotes',
    google: 'The notes of all cells; an empty text where there is none (undocumented).',
    check: `sheet.getRange('A1').setNote('kept');
      return differs(sheet.getRange('A1:B1').getNotes(), [['kept', '']]);`,
  },
];
