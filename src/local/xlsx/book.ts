export interface XlsxCell {
  /** The value a person sees, also of a formula; an error is its text, such as '#N/A'. */
  readonly value: string | number | boolean | null;
  /** With '=', commas and English names, as the engine holds it. */
  readonly formula?: string;
  /** The A1 range that an array formula fills, its own cell first. */
  readonly spill?: string;
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly note?: string;
}

export type Comparison =
  | 'between' | 'notBetween' | 'equal' | 'notEqual'
  | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

interface Checked {
  readonly range: string;
  /** A wrong entry is refused, not only warned about. */
  readonly strict?: boolean;
  readonly help?: string;
}

/** `source`, `formula` and a text in `values` that starts with '=' are formulas; dates are serial numbers. */
export type XlsxValidation = Checked & (
  | { readonly list: readonly string[] }
  | { readonly source: string }
  | { readonly formula: string }
  | { readonly compare: Comparison; readonly of: 'number' | 'whole' | 'date' | 'textLength'; readonly values: readonly (number | string)[] }
);

export type XlsxCondition =
  | { readonly text: 'startsWith' | 'endsWith' | 'contains' | 'notContains' | 'equal' | 'notEqual'; readonly value: string }
  | { readonly number: Comparison; readonly values: readonly number[] }
  | { readonly formula: string }
  | { readonly blank: boolean };

/** The first format that fits wins. */
export interface XlsxConditionalFormat {
  readonly range: string;
  readonly when: XlsxCondition;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface XlsxSheet {
  readonly name: string;
  readonly cells: readonly (readonly (XlsxCell | null)[])[];
  /** In pixels; a gap or undefined means the default. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly defaultColumnWidth?: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor?: string;
  readonly hidden?: boolean;
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
  readonly filter?: string;
  readonly validations: readonly XlsxValidation[];
  readonly conditionalFormats: readonly XlsxConditionalFormat[];
}

export interface XlsxName {
  readonly name: string;
  readonly refersTo: string;
}

export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  readonly names: readonly XlsxName[];
}
