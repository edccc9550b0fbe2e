/** What we know a tab's sheet by since we last wrote to it. */
export interface Known {
  readonly id: number;
  readonly name: string;
  /** What its first cell was given; '' before it was drawn. */
  readonly head: string;
  /** What it was drawn with: a table's columns, a page's fingerprint. */
  readonly drawn: string;
  /** Whether values stand where our formulas were; begun until they all do. */
  readonly isFrozen?: true | 'begun' | undefined;
  /** Whether a full table was given rows that formulas don't reach yet. */
  readonly isOutgrown?: true | undefined;
  /** How many columns its sheet had before more are added, until they all are. */
  readonly extendedFrom?: number | undefined;
  /** How many rows its sheet gets where a page grows. */
  readonly growsTo?: number | undefined;
}

const OURS = 'tab ';

/** What the document keeps, by tab; a copy of the document has none of it. */
export function kept(): Readonly<Record<string, Known>> {
  const all = Object.entries(PropertiesService.getDocumentProperties().getProperties());
  return Object.fromEntries(all.flatMap(([key, text]) => (key.startsWith(OURS) ? [[key.slice(OURS.length), JSON.parse(text) as Known]] : [])));
}

/** Keeps those, one property each: a property has room for 9 KB. */
export function keep(known: Readonly<Record<string, Known>>): void {
  PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(Object.entries(known).map(([tab, one]) => [OURS + tab, JSON.stringify(one)])));
}

/** Keeps what a tab's sheet has become. */
export function keepChanged(tab: string, changed: Partial<Known>): void {
  const store = PropertiesService.getDocumentProperties();
  const text = store.getProperty(OURS + tab);
  if (text !== null) store.setProperty(OURS + tab, JSON.stringify({ ...(JSON.parse(text) as Known), ...changed }));
}
