import { creditOptions } from '../core/plan/credit-options.ts';
import { generalOptions } from '../core/plan/general-options.ts';
import { measures } from '../core/plan/measures.ts';
import { methods } from '../core/plan/methods.ts';
import type { Options } from '../core/plan/option.ts';
import { optionsInRussian } from '../core/plan/options-in-russian.ts';
import { namesInRussian } from '../core/plan/own-names.ts';
import type { RuleParameter } from '../core/plan/rule.ts';
import { settlements } from '../core/plan/settlements.ts';
import { plans } from './plans.ts';

/** docs/pay-options.md: every method, settlement, option, measure and library plan of the Pay plan. */
export function describePayPlan(): string {
  return [
    '# What the Pay plan can say',
    'Written by `npm run docs`. A row of the Pay plan is one component of pay: a method, what it pays on, its parameters, and in *Options* how exactly, as `name = choice; name = choice`. What is left out has its default, which is the first choice named, or nothing. Names and words may be written in English or in Russian.',
    '## Methods',
    'They turn a measure into money.',
    ...methods.map((method) => described(method, method.options)),
    '## Options of every method',
    optionTable(generalOptions),
    '## Options about credit',
    'For rules that count payments or deals: whose they are, and when and at which rate they count. A choice holds for the person, whichever of their rules says it: rules of one role may not contradict each other, and a person\'s own rule goes before the role\'s. What they change stands in the tab Credits, row by row, with its reason. An overlay is left out of what a head\'s team received and signed, as the team has the deal once.',
    optionTable(creditOptions),
    '## Settlements',
    'They come after all components, in this order, and decide how what was earned is paid. What was paid before they read in Closed months.',
    ...settlements.map((settlement) => described(settlement, settlement.options)),
    '## Measures',
    table(['Measure', 'In Russian', 'What is counted', 'Over'], measures.map(({ name, meaning, period }) => [`\`${name}\``, namesInRussian[name] ?? '', meaning, period])),
    '## Plans to start from',
    'The panel, *Settings*, *Plans from the field*, starts a role\'s pay from one of these.',
    ...plans.map(({ title, role, summary, source, rules }) => `**${title}** (${role}). ${summary} Source: ${source}.\n\n${rules.map((rule) => `- ${Object.entries(rule).map(([name, value]) => `${name} ${String(value)}`).join('; ')}`).join('\n')}`),
  ].join('\n\n');
}

interface Way {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly RuleParameter[];
  readonly allows: readonly RuleParameter[];
}

function described({ name, summary, needs, allows }: Way, options: Options): string {
  const takes = [...needs.map((parameter) => `\`${parameter}\``), ...allows.map((parameter) => `\`${parameter}\` (may be blank)`)].join(', ');
  return [`### ${name} · ${namesInRussian[name] ?? ''}`, `${summary}${takes === '' ? '' : ` Takes ${takes}.`}`, ...(Object.keys(options).length > 0 ? [optionTable(options)] : [])].join('\n\n');
}

function optionTable(options: Options): string {
  return table(['Option', 'In Russian', 'Takes', 'What it means'], Object.entries(options).map(([name, { takes, summary }]) => [`\`${name}\``, optionsInRussian[name] ?? '', takes, summary]));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}
