import { BETWEEN, tryStep, type Ending, type Hit, type Tried } from './try-step.ts';
import { faults } from './faults.ts';
import { steps } from './steps.ts';

const asked = process.argv.slice(2);
const chosen = steps.filter(({ name, tabs }) => asked.length === 0 || asked.some((one) => `${name} ${tabs[0]}`.startsWith(one)));
const all: Tried[] = [];

/** Of calls to the server that are the same on the same document, for one tab and for another, the first is hit; but somebody types into the tab itself. */
const hits = new Set<string>();
function isNew(step: string, { request, document, fault, call }: Hit): boolean {
  const hit = JSON.stringify([step, request, document, fault, call]);
  if (fault === BETWEEN || faults.some(({ name, types }) => name === fault && types)) return true;
  const before = hits.size;
  return hits.add(hit).size > before;
}

for (const [i, step] of chosen.entries()) {
  const began = all.length;
  for await (const tried of tryStep(step, (hit) => isNew(step.name, hit))) {
    all.push(tried);
    if (all.length % 100 === 0) console.error(`  ${all.length} tries`);
    if (tried.violations.length > 0) console.error(`  ${step.name} (${step.tabs[0]}), ${tried.fault}, ${tried.where}: ${tried.violations.join('; ')}`);
  }
  console.error(`${i + 1} of ${chosen.length}: ${step.name}${step.tabs.length === 1 ? ` ${step.tabs[0]}` : ''}, ${all.length - began} tries`);
}

const endings: readonly Ending[] = ['as before', 'finished again', 'unharmed'];
const line = (title: string, tries: readonly Tried[]) =>
  `${title.padEnd(66)}${[tries.length, ...endings.map((ending) => tries.filter((one) => one.ending === ending && one.violations.length === 0).length), tries.filter(({ violations }) => violations.length > 0).length].map((count) => String(count).padStart(16)).join('')}`;

console.log(`${'step, fault'.padEnd(66)}${['calls tried', ...endings, 'violations'].map((title) => title.padStart(16)).join('')}`);
for (const name of new Set(chosen.map((step) => step.name))) {
  for (const fault of [...faults.map((one) => one.name), BETWEEN]) {
    const tries = all.filter((one) => one.step === name && one.fault === fault);
    if (tries.length > 0) console.log(line(`${name}, ${fault}`, tries));
  }
}
console.log(line('all', all));
process.exit(all.some(({ violations }) => violations.length > 0) ? 1 : 0);
