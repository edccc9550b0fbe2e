/** Why a row of a file can't come in: what is wrong, in which of our columns, '' where in none of them, and what stands there. */
export interface Reason {
  readonly code: 'lacks' | 'beyond' | 'date' | 'month' | 'period' | 'number' | 'whole' | 'check' | 'word' | 'nobody' | 'several' | 'currency' | 'currencies' | 'sign' | 'foreign' | 'twice' | 'held';
  readonly column: string;
  readonly found: string;
  /** What it could be, or what stands elsewhere. */
  readonly other: string;
}
