import { checks, leftToFillIn } from './checks.ts';
import { projectHere } from './project.ts';

const project = projectHere();
const found = checks.map(({ what, wrong }) => ({ what, wrong: wrong(project) }));
for (const { what, wrong } of found) console.log([`${wrong.length === 0 ? '✓' : '✗'} ${what}`, ...wrong.map((one) => `    ${one}`)].join('\n'));

const open = leftToFillIn(project);
if (open.length > 0) console.log(['', 'To fill in before you submit:', ...open.map((one) => `    ${one}`)].join('\n'));

const isReady = found.every(({ wrong }) => wrong.length === 0);
console.log(isReady ? `\nVersion ${project.version} can be released: docs/release.md says how it goes on.` : '\nNot yet.');
process.exitCode = isReady ? 0 : 1;
