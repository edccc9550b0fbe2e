import type { Dialect } from './dialect.ts';

/** A table that is worked out: which one of the evaluator's it is, by what name it stands in the warehouse, and its query. */
export interface View {
  readonly table: string;
  readonly name: string;
  readonly query: (dialect: Dialect) => string;
}
