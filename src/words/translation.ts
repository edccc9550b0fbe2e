import type { catalogue } from '../core/catalogue.ts';

type Offered = (typeof catalogue)[number];

/** What the reference says of each function in another language; what is missing stays English. */
export type FunctionWords = {
  readonly [One in Offered as One['name']]?: {
    readonly summary?: string;
    readonly takes?: { readonly [Name in keyof One['takes']]?: string };
  };
};
