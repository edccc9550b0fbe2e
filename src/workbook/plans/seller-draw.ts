import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const sellerDraw: LibraryPlan = {
  id: 'seller-draw',
  role: roles.seller,
  title: 'Seller, commission alone with a draw',
  summary: 'Commission on money received, for twelve months of a contract and taken back where the client leaves within six; a draw of 1,500 a month in the first half-year; a fifth is held back for three months.',
  source: 'the mechanics are usual in the field; the figures are ours',
  rules: [
    { component: 'Commission', measure: 'commission_new', method: 'amount', options: 'window = 12; clawback_months = 6' },
    { component: 'Held back', method: 'holdback', rate: 0.2, options: 'months = 3' },
    { component: 'Debt', method: 'debt_limit', rate: 0.5 },
    { component: 'Draw', method: 'draw', amount: 1500, options: 'months = 6' },
  ],
};
