import { word } from '../calculation.ts';

/** The options in which plans of tiers differ. */
export const mode = word(['marginal', 'retroactive', 'whole'], 'Optional. "marginal" (default): each part at its tier\'s rate; "retroactive": all at the rate reached.', 'marginal');

export const boundary = word(['upper', 'lower'], 'Optional. The tier of an amount exactly on an edge when retroactive: "upper" (default) or "lower".', 'upper');
