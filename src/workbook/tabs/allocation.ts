import { share, text, words } from '../column.ts';
import { tab } from '../tab.ts';

/** The blocks that a working week is divided into when somebody does more than one role's work. */
export const blocks = ['Lead generation', 'Sales', 'Account management'] as const;

export const allocation = tab({
  id: 'allocation',
  title: 'Allocation',
  group: 'facts',
  room: 200,
  columns: {
    person_id: text('Whose time it is; only people who do the work of more than one role need rows here.'),
    process: words(blocks, 'The block of work. A week that is not divided is not protected: each block has hours and KPIs of its own.'),
    share: share("The share of the working time; a person's shares total 100%."),
  },
});
