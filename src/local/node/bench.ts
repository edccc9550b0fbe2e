import { readFileSync } from 'node:fs';
import { readTables } from './demo/tables.ts';
import { openHost } from './host.ts';

const host = await openHost({ code: readFileSync('dist/Code.js', 'utf8') });
await host.run('rpcBuild', { month: '2026-06', tables: readTables('sample-department', 'src/workbook/sample').tables });
const build = host.calls();
host.resetCalls();
await host.run('rpcPickMonth', '2026-05');
await host.run('rpcPayouts');
console.log(`Service calls: ${build.total} to build (${Math.max(...Object.values(build.bySheet))} for the busiest tab), ${host.calls().total} to pay a month.`);
process.exit();
