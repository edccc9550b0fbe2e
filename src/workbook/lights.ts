/** How near a KPI is to its plan, in words and limits: on plan from 95%, close from 80%. The limits are ours. */
export const lights = {
  green: { word: 'on plan', from: 0.95 },
  amber: { word: 'close', from: 0.8 },
  red: { word: 'behind', from: 0 },
} as const;

export type Light = keyof typeof lights;

export function lightOf(attainment: number): Light {
  if (attainment >= lights.green.from) return 'green';
  return attainment >= lights.amber.from ? 'amber' : 'red';
}
