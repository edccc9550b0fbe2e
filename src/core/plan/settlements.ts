import { debtLimit } from './settlements/debt-limit.ts';
import { draw } from './settlements/draw.ts';
import { holdback } from './settlements/holdback.ts';
import { minimum } from './settlements/minimum.ts';
import { totalCap } from './settlements/total-cap.ts';

/** Every way in which what was earned is paid, in the order in which they come. To add one, write its file and name it here. */
export const settlements = [totalCap, holdback, debtLimit, draw, minimum] as const;
