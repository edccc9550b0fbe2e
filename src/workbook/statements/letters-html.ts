import { isoDay } from '../../core/period.ts';
import { numberOf, rowsOf, textOf, type Facts } from '../../core/plan/fact.ts';
import type { SlipWords } from '../../words/slips.ts';
import { documentOf, shownText } from './html.ts';

/** The letters that stand in Plan letters and aren't accepted yet, a page each, with a line to sign. */
export function lettersHtml(facts: Facts, language: string, company: string, say: SlipWords): string {
  const open = rowsOf(facts, 'plan_letters').filter((row) => textOf(row, 'letter') !== '' && numberOf(row, 'accepted_on') === null);
  return documentOf(language, say.letters, open.map((row) => {
    const sent = numberOf(row, 'sent_on');
    return [
      `<h1>${shownText(say.letterPlan(textOf(row, 'name') || textOf(row, 'person_id')))}</h1>`,
      `<p class="quiet">${[company, textOf(row, 'role'), textOf(row, 'version'), sent === null ? '' : isoDay(sent)].filter((text) => text !== '').map(shownText).join(' · ')}</p>`,
      `<pre>${shownText(textOf(row, 'letter'))}</pre>`,
      `<p class="sign">${shownText(say.letterSign)} ____________________</p>`,
    ].join('\n');
  }));
}
