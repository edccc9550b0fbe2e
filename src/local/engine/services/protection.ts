import type { Area } from '../address.ts';
import type { KeptProtection } from '../kept.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, Thing } from './thing.ts';

/** Protections stay out of Univer, where a protected range silently stops rows from being inserted. */
export function protect(run: Run, sheetId: string, area: Area | null): Thing<KeptProtection> {
  const { kept } = run.book;
  const entry: KeptProtection = { id: kept.nextId++, sheetId, area, description: '', isWarningOnly: false };
  kept.protections = [...kept.protections.filter((other) => area !== null || other.area !== null || other.sheetId !== sheetId), entry];
  return new Thing('Protection', entry);
}

export function protections(run: Run, sheetId: string, type: string): readonly Thing<KeptProtection>[] {
  const wanted = run.book.kept.protections.filter((entry) => entry.sheetId === sheetId && (entry.area === null) === (type === 'SHEET'));
  return wanted.map((entry) => new Thing('Protection', entry));
}

export const protection: Methods<KeptProtection> = {
  getDescription: (_, entry) => entry.description,
  setDescription: (_, entry, description: string) => {
    entry.description = description;
    return SELF;
  },
  isWarningOnly: (_, entry) => entry.isWarningOnly,
  setWarningOnly: (_, entry, isWarningOnly: boolean) => {
    entry.isWarningOnly = isWarningOnly;
    return SELF;
  },
  remove: (run, { id }) => {
    run.book.kept.protections = run.book.kept.protections.filter((entry) => entry.id !== id);
  },
};
