import type { Row } from '../draft.ts';
import type { TableTab } from '../tab.ts';
import { currencyCalled } from './currencies.ts';
import type { Reason } from './reason.ts';

/** An amount of a record that says its currency. */
export interface InCurrency {
  readonly column: string;
  readonly found: string;
  /** The currencies that its sign or code may be. */
  readonly currencies: readonly string[];
}

/** Whether a tab's rows say in which currency their amount is. */
export function holdsCurrency(tab: TableTab): boolean {
  return 'currency' in tab.columns && Object.values(tab.columns).some(({ kind, derived }) => kind === 'money' && !derived);
}

/** A cell of a currency column as a code; undefined where it's none for certain. A code in capitals that we don't know is one all the same. */
export function readCurrency(text: string, home: string): string | undefined {
  const found = currencyCalled(text) ?? currencyCalled(text.toUpperCase()) ?? (/^[A-Z]{3,5}$/.test(text) ? [text] : []);
  return found.includes(home) ? home : found.length === 1 ? found[0] : undefined;
}

/** The currency of a row whose amounts say theirs, '' for the department's own; or why the row can't come in. */
export function rowCurrency(tab: TableTab, row: Row, amounts: readonly InCurrency[], home: string): { readonly currency: string } | { readonly reasons: readonly Reason[] } {
  let currency = holdsCurrency(tab) ? String(row['currency'] ?? '') : '';
  const reasons: Reason[] = [];
  for (const { column, found, currencies } of amounts) {
    const not = (code: Reason['code'], other: string) => reasons.push({ code, column, found, other });
    if (currency !== '' && !currencies.includes(currency)) not('currencies', currency);
    else if (currency !== '' || currencies.includes(home)) continue;
    else if (!holdsCurrency(tab)) {
      if (home !== '') not('foreign', home);
    } else if (currencies.length > 1) not('sign', currencies.join(', '));
    else currency = currencies[0] ?? '';
  }
  return reasons.length > 0 ? { reasons } : { currency };
}
