import type { Methods } from './thing.ts';
import { SELF, Thing } from './thing.ts';

const LONGEST_VALUE = 9 * 1024;

export const propertiesService: Methods<null> = {
  getDocumentProperties: () => new Thing('Properties', null),
};

export const properties: Methods<null> = {
  getProperty: (run, _, key: string) => run.book.kept.properties[key] ?? null,
  getProperties: (run) => ({ ...run.book.kept.properties }),
  setProperty: (run, _, key: string, value: unknown) => {
    Object.assign(run.book.kept.properties, checked({ [key]: value }));
    return SELF;
  },
  setProperties: (run, _, values: Readonly<Record<string, unknown>>, deleteAllOthers = false) => {
    run.book.kept.properties = { ...(deleteAllOthers ? {} : run.book.kept.properties), ...checked(values) };
    return SELF;
  },
  deleteProperty: (run, _, key: string) => {
    const { [key]: _gone, ...others } = run.book.kept.properties;
    run.book.kept.properties = others;
    return SELF;
  },
};

function checked(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
  if (texts.some(([, text]) => text.length > LONGEST_VALUE)) throw new Error('Argument too large: value');
  return Object.fromEntries(texts);
}
