/** Words of a file by what they mean here, both in small letters; '' says nothing. */
export type Words = Readonly<Record<string, string>>;

/** An export of another program that needs no hand work. */
export interface Format {
  /** As its maker calls it; a name, so the same in every language. */
  readonly name: string;
  /** The tab that its rows go to. */
  readonly tab: string;
  /** Headings that only this export has together. */
  readonly knownBy: readonly (readonly string[])[];
  /** The headings of each of our columns: where one says nothing, the next is asked. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, Words>>;
  /** How ids are spelt so that capitals don't matter. */
  readonly idSpelling?: (id: string) => string;
  /** What is the same for every row, as the file doesn't say it. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Columns that a row has a meaning for only when it's in one of these stages: a planned closing day is none. */
  readonly onlyIf?: Readonly<Record<string, { readonly column: string; readonly words: readonly string[] }>>;
}

/** A closing day counts once a deal is over; before, CRMs hold the planned one. */
export const onceOver: NonNullable<Format['onlyIf']> = { closed: { column: 'stage', words: ['won', 'lost'] } };
