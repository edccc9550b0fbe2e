import { option, type Chosen } from './option.ts';

/** What a rule that counts payments or deals may choose about whose they are, and when and at which rate they count. */
export const creditOptions = {
  split: option.word(['credit', 'commission'], 'Where a deal is shared: every part of the money earns its own commission, or the commission on the whole is divided.'),
  paid_on: option.parts('When commission is paid: as the money is received (the default), signed, invoiced, or in parts such as signed 50%, received 50%.'),
  window: option.whole(null, "How many months after a deal's closing its payments earn commission."),
  discount_over: option.share(1, null, 'Where a deal is sold for less than the list price by more than this share, its rate falls in the same proportion.'),
  rerate_days: option.whole(null, 'Deals of one company closed within so many days count as one: from the day on which their sum reaches a tier, its rate is used.'),
  clawback_months: option.whole(null, 'Commission is taken back where a client leaves sooner than so many months after closing.'),
  clawback: option.word(['prorated', 'full', 'by steps'], 'How much: the share of the months not kept, all of it, or by clawback_steps.'),
  clawback_steps: option.shares('The shares taken back in equal parts of the months, such as 100%, 50%, 25%, 0%.'),
  reversal_months: option.whole(null, 'The value of a deal no longer counts where the client leaves sooner than so many months after closing.'),
  reversal: option.word(['when lost', 'when signed'], 'From which day: that on which the client left, or that of closing.'),
} as const;

export type CreditOptions = Chosen<typeof creditOptions>;
