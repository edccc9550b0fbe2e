import type { ComponentType } from 'preact';
import { Functions } from './views/functions.tsx';
import { Help } from './views/help.tsx';
import { Import } from './views/import.tsx';
import { Month } from './views/month.tsx';
import { Pay } from './views/pay.tsx';
import { People } from './views/people.tsx';
import { SetUp } from './views/set-up.tsx';
import { WhatIf } from './views/what-if.tsx';

export type ViewName = 'setUp' | 'people' | 'import' | 'month' | 'pay' | 'whatIf' | 'functions' | 'help';

interface View {
  readonly name: ViewName;
  readonly shows: ComponentType;
  /** Whether there is anything to see before the workbook is built. */
  readonly needsWorkbook: boolean;
}

/** The views of the panel, left to right. To add one, write its file and name it here. */
export const views: readonly View[] = [
  { name: 'setUp', shows: SetUp, needsWorkbook: false },
  { name: 'people', shows: People, needsWorkbook: true },
  { name: 'import', shows: Import, needsWorkbook: true },
  { name: 'month', shows: Month, needsWorkbook: true },
  { name: 'pay', shows: Pay, needsWorkbook: true },
  { name: 'whatIf', shows: WhatIf, needsWorkbook: true },
  { name: 'functions', shows: Functions, needsWorkbook: false },
  { name: 'help', shows: Help, needsWorkbook: false },
];
