/** What the library gives a warehouse: the add-on's own rules, on rows as JSON text. */
export { creditLines } from './credit-function.ts';
export { payoutLines } from './payout-function.ts';
