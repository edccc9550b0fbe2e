import { exact, type Money } from '../../core/money.ts';
import { isoDay, type Month } from '../../core/period.ts';
import { figure, percent } from '../../core/wording.ts';
import type { FactCell } from '../../core/plan/fact.ts';
import type { SlipWords } from '../../words/slips.ts';
import { documentOf, shownText, tableOf } from './html.ts';
import type { Slip, SlipLine } from './slip.ts';

interface Letterhead {
  readonly language: string;
  readonly company: string;
  readonly currency: string;
  readonly month: Month;
  readonly roleSaid: (role: string) => string;
}

/** The slips of a month as one document, a page each: it can be printed, or sent to each person apart. */
export function slipsHtml(slips: readonly Slip[], head: Letterhead, say: SlipWords): string {
  return documentOf(head.language, `${say.title} ${head.month}`, slips.map((slip) => slipHtml(slip, head, say)));
}

function slipHtml(slip: Slip, { company, currency, roleSaid }: Letterhead, say: SlipWords): string {
  const money = (amount: Money) => `${figure(amount)} ${currency}`.trim();
  const state = slip.paidOn !== null ? say.paidOn(isoDay(slip.paidOn)) : slip.closedOn !== null ? say.closedOn(isoDay(slip.closedOn)) : say.draft;
  const plan = slip.version === '' ? '' : `${say.plan(slip.version)} ${slip.acceptedOn === null ? say.notAccepted : say.accepted(isoDay(slip.acceptedOn))}`;
  return [
    `<h1>${shownText(slip.name)}</h1>`,
    `<p class="quiet">${[company, roleSaid(slip.role), slip.person, slip.month].filter((text) => text !== '').map(shownText).join(' · ')}</p>`,
    `<p class="total">${shownText(`${say.payable}: ${money(slip.payable)}`)}</p>`,
    `<p class="quiet">${shownText(`${state} ${plan}`.trim())}</p>`,
    `<h2>${shownText(say.lines)}</h2>`,
    tableOf([say.component, say.how, say.amount], slip.lines.map((line) => [`${line.component}${line.corrects === null ? '' : ` (${say.corrects(line.corrects)})`}`, howText(line, say), figure(line.amount)]), [2]),
    `<h2>${shownText(say.whole)}</h2>`,
    tableOf(['', say.amount], wholeRows(slip, say), [1]),
    ...behindTables(slip, say),
    `<h2>${shownText(say.year(slip.month.slice(0, 4)))}</h2>`,
    tableOf([say.component, say.amount], [...slip.year.map(({ component, amount }) => [component, figure(amount)]), [say.together, figure(slip.year.reduce((all, { amount }) => all.plus(amount), exact(0)))]], [1]),
    ...(slip.queries.length > 0 ? [`<h2>${shownText(say.queries)}</h2>`, ...slip.queries.map(({ component, question }) => `<p>${shownText(`${component === '' ? '' : `${component}: `}${question}`)}</p>`)] : []),
  ].join('\n');
}

function howText({ measure, plan, attainment, how }: SlipLine, say: SlipWords): string {
  const figures = [shown(measure, say.counted), shown(plan, say.planned), typeof attainment === 'number' ? say.attained(percent(exact(attainment))) : ''].filter((text) => text !== '');
  return figures.length === 0 ? how : `${how} (${figures.join(', ')})`;
}

function shown(cell: FactCell, say: (figure: string) => string): string {
  return typeof cell === 'number' ? say(figure(exact(cell), 0)) : '';
}

/** What is earned, payable, paid and owed, each for itself. */
function wholeRows({ earned, settled, adjusted, corrected, payable, paid, owed, held }: Slip, say: SlipWords): readonly (readonly string[])[] {
  const row = (text: string, amount: Money): readonly (readonly string[])[] => [[text, figure(amount)]];
  const unlessNone = (text: string, amount: Money) => (amount.eq(0) ? [] : row(text, amount));
  return [...row(say.earned, earned), ...unlessNone(say.settled, settled), ...unlessNone(say.adjusted, adjusted), ...unlessNone(say.corrected, corrected), ...row(say.payable, payable), ...row(say.paid, paid), ...row(say.owed, owed), ...unlessNone(say.held, held)];
}

/** The deals, payments and meetings behind each line that has any. */
function behindTables({ lines }: Slip, say: SlipWords): readonly string[] {
  return lines.filter(({ behind }) => behind.length > 0).flatMap(({ component, behind }) => {
    const used = say.behind.map((_, i) => behind.some((cells) => (cells[i] ?? '') !== ''));
    const kept = <T>(cells: readonly T[]) => cells.filter((_, i) => used[i]);
    const numbers = kept(say.behind.map((_, i) => i)).flatMap((i, place) => (i >= 3 && i <= 5 ? [place] : []));
    return [`<h2>${shownText(say.behindLine(component))}</h2>`, tableOf(kept(say.behind), behind.map((cells) => kept<string>(cells)), numbers)];
  });
}
