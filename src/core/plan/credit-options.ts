import { option, type Chosen } from './option.ts';
import type { Rule } from './rule.ts';

/** What a rule that counts payments or deals may choose about whose they are, and when and at which rate they count. A choice holds for the person, whichever of their rules says it. */
export const creditOptions = {
  split: option.word(['credit', 'commission'], "Where a deal is shared, which divides its payments of the deal's own type: every part of the money earns its own commission, or the commission on the whole, by the owner's rule, is divided."),
  paid_on: option.parts("When commission is paid: as the money is received (the default), signed, invoiced, or in parts such as signed 50%, received 50%. The rule of the closing day decides."),
  window: option.whole(null, "How many months after a deal's closing commission on it is earned; a refund takes back what was paid, whenever it comes, but first what came in too late."),
  discount_over: option.share(1, null, 'Where a deal is sold for less than the list price of its closing day by more than this share, its rate falls in the same proportion.'),
  rerate_days: option.whole(null, 'Deals of one company closed within so many days count as one: from the day on which their sum reaches a higher tier, its rate is used.'),
  clawback_months: option.whole(null, 'Commission is taken back where a client leaves sooner than so many months after closing, and money that comes in later earns none. The rule of the closing day decides.'),
  clawback: option.word(['prorated', 'full', 'by steps'], 'How much: the share of the months not kept, all of it, or by clawback_steps.'),
  clawback_steps: option.shares('The shares taken back in equal parts of the months, such as 100%, 50%, 25%, 0%.'),
  reversal_months: option.whole(null, "The value of a deal, and its spiffs, no longer count where the client leaves sooner than so many months after closing. The rule of the closing day decides."),
  reversal: option.word(['when lost', 'when signed'], 'From which day: that on which the client left, or that of closing.'),
} as const;

export type CreditOptions = Chosen<typeof creditOptions>;

type Name = keyof CreditOptions;

/** Options that are one choice together. */
export const creditChoices: readonly (readonly Name[])[] = [['split'], ['paid_on'], ['window'], ['discount_over'], ['rerate_days'], ['clawback_months', 'clawback', 'clawback_steps'], ['reversal_months', 'reversal']];

/** Whether a rule chooses other than by default. */
export function hasChoice(rule: Pick<Rule, 'options'>): boolean {
  return creditChoices.some((names) => chooses(rule, names));
}

export function chooses({ options }: Pick<Rule, 'options'>, names: readonly Name[]): boolean {
  return names.some((name) => options[name] !== undefined && options[name] !== creditOptions[name].fallback);
}

/** What somebody's rules choose together: of each choice the first, a person's own rule before the role's. */
export function choiceOf(rules: readonly Pick<Rule, 'person' | 'options'>[]): CreditOptions {
  const order = [...rules.filter(({ person }) => person !== ''), ...rules.filter(({ person }) => person === '')];
  const chosen = creditChoices.flatMap((names) => {
    const options = order.find((rule) => chooses(rule, names))?.options;
    return names.map((name) => [name, options ? options[name] : creditOptions[name].fallback] as const);
  });
  return Object.fromEntries(chosen) as unknown as CreditOptions;
}
