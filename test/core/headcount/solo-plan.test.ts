import { examples } from '../examples.ts';

examples('SOLO_PLAN', [
  ['no clients yet', [0.6, 0.3, 0.1], [['Lead generation', 24, 'meetings held', 4.32, 240], ['Sales', 12, 'first meetings', 2.16, 300], ['Sales', '', 'follow-ups', 2.7, ''], ['Account', 4, 'clients', 0.9, 120]]],
  ['one to three clients', [0.45, 0.3, 0.25], [['Lead generation', 18, 'meetings held', 3.24, 180], ['Sales', 12, 'first meetings', 2.16, 300], ['Sales', '', 'follow-ups', 2.7, ''], ['Account', 10, 'clients', 2.25, 300]]],
  ['four to six clients', [0.35, 0.3, 0.35], [['Lead generation', 14, 'meetings held', 2.52, 140], ['Sales', 12, 'first meetings', 2.16, 300], ['Sales', '', 'follow-ups', 2.7, ''], ['Account', 14, 'clients', 3.15, 420]]],
  ['all for one role, 20 hours', [1, 0, 0, 20], [['Lead generation', 20, 'meetings held', 7.2, 400], ['Sales', 0, 'first meetings', 0, 0], ['Sales', '', 'follow-ups', 0, ''], ['Account', 0, 'clients', 0, 0]]],
]);
