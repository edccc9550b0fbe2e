import type { Calculation } from '../core/calculation.ts';

/** The text of the top-level function that Sheets looks for: bundlers drop comments, and Sheets reads them as help. */
export function declare({ name, summary, takes, gives }: Calculation): string {
  const inputs = Object.keys(takes).join(', ');
  return [
    '/**',
    ` * ${summary}`,
    ...Object.entries(takes).map(([input, { help }]) => ` * @param {*} ${input} ${help}`),
    ` * @return {${gives === 'rows' ? 'Array' : 'number'}}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${inputs}) { return addon.functions.${name}(${inputs}); }`,
  ].join('\n');
}
