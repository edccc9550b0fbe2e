import { inLanguage, ruleOf, tableDraft } from './draft.ts';
import { headingIn, noteIn, type Speech } from './language.ts';
import { PageWriter } from './page.ts';
import { plans } from './plans.ts';
import { placesOf, type Places } from './places.ts';
import { isPage, type Tab } from './tab.ts';
import { tabs } from './tabs.ts';
import { warnings } from './warnings.ts';

/** A text of the workbook, and the place that may give it a meaning of its own. */
export interface Text {
  readonly english: string;
  readonly place: string;
}

/** Every text that the workbook may show, each once: what a language has to say. */
export function workbookTexts(): readonly Text[] {
  const heard = new Map<string, Text>();
  const hear = (english: string, place = ''): string => {
    if (/\p{L}{2}/u.test(english)) heard.set(`${place}: ${english}`, { english, place });
    return english;
  };
  const speech: Speech = { code: 'en', say: hear, isKnown: () => true };
  const marks = (id: string, places: Places) => layout(tabs.find((tab) => tab.id === id), places, speech);
  const places = placesOf(Object.fromEntries(tabs.map((tab) => [tab.id, { title: tab.title, columns: Object.keys(tab.columns), lastRow: 200, sheetId: 1 }])), speech, marks);
  for (const tab of tabs) {
    hear(tab.title, `title ${tab.id}`);
    if (isPage(tab)) layout(tab, places, speech);
    else {
      for (const [name, column] of Object.entries(tab.columns)) {
        headingIn(speech, tab, name);
        noteIn(speech, tab, name);
        ruleOf(speech, tab, name, column);
      }
      for (const row of tab.starts ?? []) inLanguage(speech, tab, row);
      tableDraft(tab, places, [], 200);
    }
  }
  for (const { code, text } of warnings) hear(text, `warning ${code}`);
  for (const { title, summary, source, rules } of plans) {
    for (const text of [title, summary, source]) hear(text);
    for (const { component, override_reason } of rules) for (const text of [component, override_reason]) if (typeof text === 'string') hear(text, text === component ? 'pay_plan.component' : 'pay_plan.override_reason');
  }
  return [...heard.values()];
}

function layout(tab: Tab | undefined, places: Places, speech: Speech): PageWriter['marks'] {
  if (!tab || !isPage(tab)) return {};
  const page = new PageWriter(places, tab.id, [speech]);
  tab.lays(page, places);
  return page.marks;
}
