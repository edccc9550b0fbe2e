/** What a file seems to be, and whether nothing else fits: what isn't certain is for the user to say. */
export interface Guess<T> {
  readonly value: T;
  readonly isCertain: boolean;
}
