import type { Calculation } from '../core/calculation.ts';

/** The text of the top-level function that Sheets looks for: bundlers drop comments, and Sheets reads them as help. */
export function declare({ name, summary, takes }: Calculation): string {
  const inputs = Object.keys(takes).join(',');
  return [
    '/**',
    ` * ${summary}`,
    ...Object.entries(takes).map(([input, { help }]) => ` * @param {*} ${input} ${help}`),
    ' * @customfunction',
    ' */',
    `function ${name}(${inputs}){return addon.functions.${name}(...arguments)}`,
  ].join('\n');
}
