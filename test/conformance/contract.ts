/** What Google documents of a method that the add-on calls, and how to see whether that holds. */
export interface Contract {
  /** Such as Range.setValues. */
  readonly method: string;
  /** Its documented behaviour and errors; what Google does but doesn't document is called undocumented. */
  readonly google: string;
  /** The body of a function of `book` and a new, empty `sheet` in ES2019, which returns `differs(found, documented)` or throws. */
  readonly check: string;
}
