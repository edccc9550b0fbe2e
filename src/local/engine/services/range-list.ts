import type { Area } from '../address.ts';
import { rangeListFormats } from './range-formats.ts';
import type { Methods } from './thing.ts';
import { Thing } from './thing.ts';

export const rangeList: Methods<{ readonly areas: readonly Area[] }> = {
  ...rangeListFormats,
  getRanges: (_, { areas }) => areas.map((area) => new Thing('Range', area)),
};
