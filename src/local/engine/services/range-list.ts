import type { Area } from '../address.ts';
import { rangeListFormats } from './range-formats.ts';
import { clearContents } from './range-values.ts';
import type { Methods } from './thing.ts';
import { SELF, Thing } from './thing.ts';

export const rangeList: Methods<{ readonly areas: readonly Area[] }> = {
  ...rangeListFormats,
  clearContent: (run, { areas }) => {
    for (const area of areas) clearContents(run, area);
    return SELF;
  },
  getRanges: (_, { areas }) => areas.map((area) => new Thing('Range', area)),
};
