import { word } from '../calculation.ts';

/** The options in which plans of tiers differ. */
export const mode = word(['marginal', 'retroactive', 'whole'], 'Optional. "marginal" pays each tier\'s part at its own rate, "retroactive" the whole at the rate reached.', 'marginal');

export const boundary = word(['upper', 'lower'], 'Optional. The tier of an amount exactly on an edge in retroactive mode: "upper" or "lower".', 'upper');
