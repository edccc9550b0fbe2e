export interface Calls {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly bySheet: Readonly<Record<string, number>>;
}

/** Counts service calls; tabs are counted by id, so that a rename doesn't split a tab's count. */
export class CallCounter {
  #total = 0;
  #byMethod: Record<string, number> = {};
  #bySheetId: Record<string, number> = {};
  readonly #names: Record<string, string> = {};

  count(method: string): void {
    this.#total++;
    this.#byMethod[method] = (this.#byMethod[method] ?? 0) + 1;
  }

  touch(sheetId: string): void {
    this.#bySheetId[sheetId] = (this.#bySheetId[sheetId] ?? 0) + 1;
  }

  /** The latest name of a tab, kept for when the tab is deleted. */
  name(sheetId: string, name: string): void {
    this.#names[sheetId] = name;
  }

  reset(): void {
    this.#total = 0;
    this.#byMethod = {};
    this.#bySheetId = {};
  }

  report(): Calls {
    const bySheet = Object.entries(this.#bySheetId).map(([id, count]) => [this.#names[id] ?? id, count] as const);
    return { total: this.#total, byMethod: { ...this.#byMethod }, bySheet: Object.fromEntries(bySheet) };
  }
}
