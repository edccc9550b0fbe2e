import { lightLimits } from '../core/funnel/light-limits.ts';

/** How near a KPI is to its plan, in words and limits. */
export const lights = {
  green: { word: 'on plan', from: Number(lightLimits.green) },
  amber: { word: 'close', from: Number(lightLimits.amber) },
  red: { word: 'behind', from: 0 },
} as const;

export type Light = keyof typeof lights;

export function lightOf(attainment: number): Light {
  if (attainment >= lights.green.from) return 'green';
  return attainment >= lights.amber.from ? 'amber' : 'red';
}
