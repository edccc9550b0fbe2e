import type { FunctionWords } from '../translation.ts';

export const functionsInRussian: FunctionWords = {};
