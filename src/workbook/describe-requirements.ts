import { headingIn, speechFor } from './language.ts';
import { requirements, type Served } from './requirements.ts';
import { tabs } from './tabs.ts';
import { warnings } from './warnings.ts';

/** docs/requirements.md: each requirement with the tab, column, text or warning that serves it. */
export function describeRequirements(): string {
  const rows = requirements.map(({ id, says, by, why }) => `| ${id} | ${says} | ${why ?? by.map(where).join('; ')} |`);
  return ['# What the article asks for, and where it is', '', 'Written by `npm run docs`; a test holds every line to the workbook that is built.', '', '| | The article | In the workbook |', '|---|---|---|', ...rows].join('\n');
}

function where(served: Served): string {
  if ('warning' in served) return `warning ${served.warning}, "${warnings.find(({ code }) => code === served.warning)?.text ?? ''}"`;
  const tab = tabs.find(({ id }) => id === served.tab);
  if (!tab) throw new Error(`there is no tab ${served.tab}`);
  return 'column' in served ? `${tab.title}, column ${headingIn(speechFor('en'), tab, served.column)}` : `${tab.title}, "${served.text}"`;
}
