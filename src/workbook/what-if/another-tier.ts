import { monthOf } from '../../core/period.ts';
import { keyOf, numberOf, rowsOf, same, textOf, type Fact } from '../../core/plan/fact.ts';
import { withCells } from './changed-facts.ts';
import { tierChoices } from './choices.ts';
import type { Choice, Occasion, Scenario } from './scenario.ts';

/** A deal, or every deal of a product, counts as another tier, and so does the money received for it. */
export const anotherTier: Scenario = {
  id: 'tier',
  shows: ['month'],
  asks: [
    { name: 'sold', kind: 'choice', choices: (occasion) => [...dealChoices(occasion), ...soldProducts(occasion)] },
    { name: 'counts_as', kind: 'choice', choices: tierChoices },
  ],
  changes: ({ typed }, { sold = '', counts_as = '' }) => {
    const [column = '', name = ''] = split(String(sold));
    const isMeant = (deal: Fact) => same(textOf(deal, column), name);
    const ids = new Set(rowsOf(typed, 'deals').filter(isMeant).map((deal) => keyOf(textOf(deal, 'deal_id'))));
    const isPaid = (payment: Fact) => textOf(payment, 'deal_id') !== '' && ids.has(keyOf(textOf(payment, 'deal_id')));
    return withCells(withCells(typed, 'deals', isMeant, { tier: counts_as }), 'payments', isPaid, { tier: counts_as });
  },
};

/** First contracts that were won, or paid for, in the month. */
function dealChoices({ typed, department, month }: Occasion): readonly Choice[] {
  const isIn = (fact: Fact, column: string) => monthOf(numberOf(fact, column) ?? 1) === month;
  const paid = new Set(rowsOf(typed, 'payments').filter((payment) => isIn(payment, 'date')).map((payment) => keyOf(textOf(payment, 'deal_id'))));
  return rowsOf(department.facts, 'deals')
    .filter((deal) => textOf(deal, 'stage') === 'won' && textOf(deal, 'type') === 'new' && textOf(deal, 'deal_id') !== '' && (isIn(deal, 'closed') || paid.has(keyOf(textOf(deal, 'deal_id')))))
    .map((deal) => [`deal_id ${textOf(deal, 'deal_id')}`, [textOf(deal, 'deal_id'), textOf(deal, 'company')].filter(Boolean).join(' · ')]);
}

function soldProducts({ typed }: Occasion): readonly Choice[] {
  const sold = new Set(rowsOf(typed, 'deals').map((deal) => textOf(deal, 'product')).filter(Boolean));
  return [...sold].map((product) => [`product ${product}`, product]);
}

function split(sold: string): readonly string[] {
  const at = sold.indexOf(' ');
  return [sold.slice(0, at), sold.slice(at + 1)];
}
