import type { Contract } from './contract.ts';
import { contracts } from './contracts.ts';

/** docs/local-host.md with its section on the methods that the add-on calls written anew. */
export function withContracts(page: string): string {
  return page.replace(/(?<=^## What the add-on calls\n)[^]*?(?=\n## |(?![^]))/m, () => `${describeContracts(contracts).join('\n')}\n`);
}

function describeContracts(all: readonly Contract[]): readonly string[] {
  return [
    "Every method of Google's services that the add-on calls, what Google documents of it, and a contract of it in `test/conformance/contracts.ts` that this host keeps.",
    '`npm run --silent contracts` prints the contracts as one script: paste it into a project that is bound to a spreadsheet (Extensions, Apps Script), run `checkContracts` and read the log, which says *as documented* or what differs.',
    '',
    '| Method | Google |',
    '|---|---|',
    ...[...all].sort((a, b) => (a.method < b.method ? -1 : 1)).map(({ method, google }) => `| \`${method}\` | ${google.replace(/\|/g, '\\|')} |`),
  ];
}
