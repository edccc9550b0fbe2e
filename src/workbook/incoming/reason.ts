/** Why a row of a file can't come in: what is wrong, in which of our columns, and what stands there. */
export interface Reason {
  readonly code: 'lacks' | 'date' | 'month' | 'number' | 'whole' | 'share' | 'check' | 'word' | 'nobody' | 'several' | 'twice' | 'held';
  readonly column: string;
  readonly found: string;
  /** What it could be, or what stands elsewhere. */
  readonly other: string;
}
