import type { Area } from './address.ts';

export interface KeptMetadata {
  readonly id: number;
  readonly sheetId: string;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
}

export interface KeptProtection {
  readonly id: number;
  readonly sheetId: string;
  readonly area: Area | null;
  description: string;
  isWarningOnly: boolean;
}

/** A chart over blocks of cells; the page draws it. */
export interface KeptChart {
  readonly id: number;
  readonly sheetId: string;
  readonly type: string;
  readonly ranges: readonly (Area & { readonly a1: string })[];
  /** The cell at its top left corner, counted from 1. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly options: Readonly<Record<string, unknown>>;
}

/** What Google keeps with a spreadsheet and Univer has no safe place for. Plain data, saved in the snapshot. */
export interface Kept {
  nextId: number;
  activeSheetId: string | null;
  metadata: readonly KeptMetadata[];
  protections: readonly KeptProtection[];
  properties: Record<string, string>;
  charts?: readonly KeptChart[];
  /** What a validation or conditional rule was built from, by the rule's id in Univer. */
  readonly rules: Record<string, unknown>;
}

export function nothingKept(): Kept {
  return { nextId: 1, activeSheetId: null, metadata: [], protections: [], properties: {}, rules: {} };
}
