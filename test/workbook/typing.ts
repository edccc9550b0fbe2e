import type { Host } from '../../src/local/node/host.ts';
import type { Plain } from '../../src/workbook/found.ts';

/** What is typed into one row: the row that holds those values, or the first free one; values by heading. */
export type Typing = readonly [sheet: string, row: Readonly<Record<string, Plain>> | 'new', values: Readonly<Record<string, Plain>>];

/** Types, and answers what undoes it. */
export async function typed(host: Host, [sheet, row, values]: Typing): Promise<Typing> {
  const held = await host.values(sheet);
  const [heads = []] = held;
  const found = held.findIndex((cells, i) => i > 0 && (row === 'new' ? cells[0] === '' : Object.entries(row).every(([heading, value]) => cells[heads.indexOf(heading)] === value)));
  const at = found < 0 && row === 'new' ? held.length : found;
  const cells = Object.entries(values).map(([heading, value]) => [`${String.fromCharCode(65 + heads.indexOf(heading))}${at + 1}`, value, (held[at]?.[heads.indexOf(heading)] ?? '') as Plain, heading] as const);
  for (const [cell, value] of cells) await host.type(sheet, cell, value);
  return [sheet, { ...(row === 'new' ? {} : row), ...values }, Object.fromEntries(cells.map(([, , before, heading]) => [heading, before]))];
}
