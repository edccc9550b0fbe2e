/** What the department's calls answer, as far as the demo reads it. */
export type Line = readonly [person: string, role: string, component: string, measure: number | '', plan: number | '', attainment: number | '', amount: number, how: string];

export interface Issue {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly reason: string;
  readonly done: string;
}

export interface Built {
  readonly built: readonly string[];
}

export interface Commission {
  readonly month: string;
  readonly person: string;
  readonly deal: string;
  readonly date: string;
  readonly amount: number;
  readonly tier: string;
  readonly rate: number;
  readonly commission: number;
}

export interface Evaluated {
  readonly months: readonly { readonly month: string; readonly lines: readonly Line[] }[];
  readonly lines: readonly Commission[];
  readonly uncredited: readonly { readonly row: number; readonly reason: string }[];
}
