import { share, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const dealShares = tab({
  id: 'deal_shares',
  title: 'Deal shares',
  group: 'facts',
  columns: {
    deal_id: text("The deal that several people share, with its payments of the deal's own type; others, such as continuing work after a first contract, are their owner's alone. So is a deal without rows here."),
    person_id: text('Who has a part.'),
    share: share('The part. Splits of a deal total 100%; the owner has one too.'),
    kind: words(['split', 'overlay'], 'split: a part of the whole. overlay: on top of it, such as a specialist\'s.'),
    reason: text('Why.'),
  },
});
