import { englishWord } from '../language.ts';
import type { TableTab, Written } from '../tab.ts';
import { readDay, readMonth, type DayOrder } from './days.ts';
import { currenciesIn, readNumber, type Decimal } from './decimals.ts';
import type { Words } from './format.ts';
import { nameKey, type People } from './people.ts';
import { readPeriod } from './plan-period.ts';
import type { Reason } from './reason.ts';
import { holdsCurrency, readCurrency } from './row-currency.ts';
import { readShare, type Scale } from './shares.ts';
import { isPerson, kindOf } from './target.ts';

/** How a file writes numbers and days. */
export interface Spelling {
  readonly decimal: Decimal;
  readonly days: DayOrder;
}

/** By what a tab's texts are read. */
export interface Reading {
  readonly tab: TableTab;
  readonly spelling: Spelling;
  readonly people: People;
  /** What the file's words mean, by column: the format's, and before them the user's. */
  readonly words: Readonly<Record<string, Words>>;
  /** Who the file's names are, where the user has said it. */
  readonly named: Readonly<Record<string, string>>;
  /** What shares without a sign are, by column; shares where nothing is said. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** The department's currency; '' where Settings has none. */
  readonly home: string;
}

type Read = { readonly value: Written; readonly currencies?: readonly string[] } | { readonly reason: Reason };

const yes = /^(?:true|yes|y|1|x|✓|да|истина)$/i;
const no = /^(?:false|no|n|0|нет|ложь)$/i;

/** What a text means in one column, and the currencies that it says; a blank text is a blank cell. */
export function readCell(reading: Reading, column: string, found: string): Read {
  const { tab, spelling } = reading;
  const [kind, { words } = {}] = [kindOf(tab, column), tab.columns[column]];
  const not = (code: Reason['code'], other = ''): Read => ({ reason: { code, column, found, other } });
  const or = (value: Written | undefined, code: Reason['code']): Read => (value === undefined ? not(code) : { value });
  if (found === '') return { value: '' };
  if (words) return or(wordOf(reading, column, found, words), 'word');
  if (isPerson(tab, column)) return personOf(reading, column, found);
  if (column === 'currency' && holdsCurrency(tab)) return or(readCurrency(found, reading.home), 'currency');
  if (kind === 'text') return { value: found };
  if (kind === 'check') return or(yes.test(found) ? true : no.test(found) ? false : undefined, 'check');
  if (tab.id === 'quotas' && column === 'period') return or(readPeriod(found, spelling.days), 'date');
  if (kind === 'date') return or(readDay(found, spelling.days), 'date');
  if (kind === 'month') return or(readMonth(found, spelling.days), 'month');
  const number = kind === 'share' ? readShare(found, spelling.decimal, reading.scales[column] ?? 'share') : readNumber(found, spelling.decimal);
  if (kind === 'any') return { value: number ?? found };
  if (number === undefined || (kind !== 'share' && found.includes('%'))) return not('number');
  return kind === 'whole' && !Number.isInteger(number) ? not('whole') : { value: number, currencies: currenciesIn(found) };
}

function wordOf({ tab, words }: Reading, column: string, found: string, list: readonly string[]): string | undefined {
  const said = words[column]?.[found.toLowerCase()];
  if (said !== undefined) return said;
  const word = englishWord(tab, column, found);
  return list.includes(word) ? word : undefined;
}

/** The whole department has plans of its own. */
export const DEPARTMENT = 'DEPT';

function personOf({ people, named }: Reading, column: string, found: string): Read {
  const said = named[nameKey(found)];
  if (said !== undefined || found === DEPARTMENT) return { value: said ?? found };
  const [only, ...others] = people.byText.get(nameKey(found)) ?? [];
  if (only !== undefined && others.length === 0) return { value: only };
  return { reason: { code: only === undefined ? 'nobody' : 'several', column, found, other: only === undefined ? '' : [only, ...others].join(', ') } };
}
