import type { Calculation, Parameter } from '../core/calculation.ts';

/** One README row per calculation; what may be left out stands in brackets. */
export function describe(calculations: readonly Calculation[]): string {
  const rows = calculations.map(({ name, takes, summary }) => `| \`${name}(${Object.entries(takes).map(shown).join('; ')})\` | ${summary} |`);
  return ['| Function | What it does |', '| --- | --- |', ...rows].join('\n');
}

function shown([name, parameter]: readonly [string, Parameter]): string {
  return 'fallback' in parameter ? `[${name}]` : name;
}
