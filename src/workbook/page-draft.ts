import { tabColors, type PageDraft } from './draft.ts';
import { speeches } from './language.ts';
import { PageWriter } from './page.ts';
import type { Places } from './places.ts';
import { isPage, type PageTab } from './tab.ts';
import { tabs } from './tabs.ts';

function laid(tab: PageTab, places: Places): PageWriter {
  const page = new PageWriter(places, tab.id, speeches);
  tab.lays(page, places);
  return page;
}

export function marksOf(id: string, places: Places): PageWriter['marks'] {
  const tab = tabs.find((one) => one.id === id);
  return tab && isPage(tab) ? laid(tab, places).marks : {};
}

export function pageDraft(tab: PageTab, places: Places): PageDraft {
  const content = laid(tab, places).content();
  // Formulas lose what they refer to where a tab is deleted: a page is drawn anew where any tab stands on another sheet than it did.
  const sheets = tabs.map(({ id }) => places.sheetId(id));
  return { kind: 'page', isNew: true, rowsBefore: 0, ...content, color: tabColors[tab.group], drawn: `${content.cells.length} ${fingerprint(JSON.stringify([content, sheets]))}` };
}

/** How many rows a page has that was drawn so. */
export function rowsDrawn(drawn = ''): number {
  return Number(drawn.split(' ')[0]) || 0;
}

/** A page that is shorter than it was blanks what it leaves; one that is longer gets rows of its own. */
export function blankedTo(rows: number, draft: PageDraft): PageDraft {
  const extra = Array.from({ length: Math.max(0, rows - draft.cells.length) }, () => draft.widths);
  return { ...draft, rowsBefore: rows, cells: [...draft.cells, ...extra.map((row) => row.map(() => ''))], looked: [...draft.looked, ...extra.map((row) => row.map(() => 0))] };
}

/** A short text that differs where the long one does: FNV-1a in two halves. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('-');
}
