import type { Calculation, Parameter } from '../core/calculation.ts';

/** One README row per calculation; what may be left out stands in brackets. */
export function describe(calculations: readonly Calculation[]): string {
  const rows = calculations.map((calculation) => `| \`${signature(calculation)}\` | ${calculation.summary} |`);
  return ['| Function | What it does |', '| --- | --- |', ...rows].join('\n');
}

/** How the formula is typed: what may be left out, with all that follows it, stands in brackets. */
export function signature({ name, takes }: Calculation): string {
  const inputs = Object.entries(takes);
  const needed = inputs.reduce((last, [, parameter], i) => (isOptional(parameter) ? last : i), -1);
  return `${name}(${inputs.map(([input], i) => (i > needed ? `[${input}]` : input)).join('; ')})`;
}

export function isOptional(parameter: Parameter): boolean {
  return 'fallback' in parameter;
}
