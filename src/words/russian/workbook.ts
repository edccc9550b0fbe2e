import { measuresInRussian, namesInRussian } from '../../core/plan/own-names.ts';
import type { Dictionary } from '../speech.ts';

/** What the workbook says, in Russian. */
export const workbookInRussian: Dictionary = {
  ...namesInRussian,
  ...Object.fromEntries(Object.entries(measuresInRussian).map(([name, heading]) => [`heading measures.${name}`, heading])),
};
