import type { KeptMetadata } from '../kept.ts';
import type { SheetState } from './sheet-state.ts';
import { sheetThing } from './sheet-state.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, Thing } from './thing.ts';

interface Search {
  key?: string;
  value?: string;
}

export function addSheetMetadata(run: Run, { sheetId }: SheetState, key: string, value = '', visibility = 'DOCUMENT'): typeof SELF {
  const { kept } = run.book;
  kept.metadata = [...kept.metadata, { id: kept.nextId++, sheetId, key, value, visibility }];
  return SELF;
}

export function sheetMetadata(run: Run, { sheetId }: SheetState): readonly Thing<KeptMetadata>[] {
  return run.book.kept.metadata.filter((entry) => entry.sheetId === sheetId).map(metadataThing);
}

export function newMetadataFinder(): Thing<Search> {
  return new Thing('DeveloperMetadataFinder', {});
}

export const metadataFinder: Methods<Search> = {
  withKey: (_, search, key: string) => {
    search.key = key;
    return SELF;
  },
  withValue: (_, search, value: string) => {
    search.value = value;
    return SELF;
  },
  find: (run, { key, value }) =>
    run.book.kept.metadata.filter((entry) => (key ?? entry.key) === entry.key && (value ?? entry.value) === entry.value).map(metadataThing),
};

export const metadata: Methods<KeptMetadata> = {
  getKey: (_, { key }) => key,
  getValue: (_, { value }) => value,
  getLocation: (_, { sheetId }) => new Thing('DeveloperMetadataLocation', { sheetId }),
  remove: (run, { id }) => {
    run.book.kept.metadata = run.book.kept.metadata.filter((entry) => entry.id !== id);
  },
};

export const metadataLocation: Methods<SheetState> = {
  getSheet: (_, { sheetId }) => sheetThing(sheetId),
};

function metadataThing(entry: KeptMetadata): Thing<KeptMetadata> {
  return new Thing('DeveloperMetadata', entry);
}
