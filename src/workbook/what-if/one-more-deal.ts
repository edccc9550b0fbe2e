import { lastDay } from '../../core/period.ts';
import { same } from '../../core/plan/fact.ts';
import { wordIn } from '../language.ts';
import { deals } from '../tabs/deals.ts';
import { withRows } from './changed-facts.ts';
import { membersOf, productChoices, tierChoices } from './choices.ts';
import type { Occasion, Scenario } from './scenario.ts';

const NONE = ['', '—'] as const;

/** What the money of a deal of each type counts as. */
const paidAs: Readonly<Record<string, string>> = { new: 'new', expansion: 'expansion', renewal: 'continuing' };

/** A deal won on the month's last day, and the money received for it on that day. */
export const oneMoreDeal: Scenario = {
  id: 'deal',
  shows: ['month'],
  asks: [
    { name: 'person', kind: 'choice', choices: (occasion) => membersOf(occasion).map(({ person, name }) => [person, name || person]) },
    { name: 'type', kind: 'choice', choices: ({ speech }) => Object.keys(paidAs).map((type) => [type, wordIn(speech, deals.id, 'type', type)]) },
    { name: 'product', kind: 'choice', choices: (occasion) => [NONE, ...productChoices(occasion)] },
    { name: 'tier', kind: 'choice', choices: (occasion, { product }) => [...(product ? [NONE] : []), ...tierChoices(occasion)] },
    { name: 'value', kind: 'amount' },
    { name: 'paid', kind: 'amount', isOptional: true },
    { name: 'company', kind: 'text', isOptional: true },
  ],
  changes: (occasion, { person = '', type = '', product = '', tier = '', value = '', paid = '', company = '' }) => {
    const day = dayFor(occasion, String(person));
    const common = { deal_id: 'what-if', company, owner_id: person };
    const sold = withRows(occasion.typed, 'deals', [{ ...common, product, tier, type, value, opened: day, closed: day, stage: 'won' }]);
    return withRows(sold, 'payments', [{ ...common, type: paidAs[String(type)] ?? '', amount: paid === '' ? value : paid, date: day }]);
  },
};

/** The month's last day, or somebody's own last one in it. */
function dayFor(occasion: Occasion, person: string): number {
  const last = lastDay(occasion.month);
  return Math.min(last, membersOf(occasion).find((member) => same(member.person, person))?.to ?? last);
}
