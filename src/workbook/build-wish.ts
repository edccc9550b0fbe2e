import type { Row } from './draft.ts';
import type { Written } from './tab.ts';

/** What the workbook is to be built with. */
export interface BuildWish {
  /** Its language; without it the language that it has, English for a new one. */
  readonly language?: string | undefined;
  /** Values that a new Settings tab starts with, by parameter. */
  readonly settings: Readonly<Record<string, Written>>;
  /** What new tabs hold from the start. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Whether columns that tabs lost are to be put back, empty. */
  readonly restores?: boolean;
}
