import { readFileSync } from 'node:fs';
import { department } from './demo/department.ts';
import { readTables } from './demo/tables.ts';
import { openHost } from './host.ts';

const host = await openHost({ code: readFileSync('dist/Code.js', 'utf8') });
const server = department.serverOver((name, inputs) => host.run(name, ...inputs));
await department.buildWorkbook(server, { month: '2026-06', tables: readTables('sample-department', 'src/workbook/sample').tables });
const build = host.calls();
host.resetCalls();
await department.pickMonth(server, '2026-05');
await department.shownPayouts(server);
console.log(`Service calls: ${build.total} to build (${Math.max(...Object.values(build.bySheet))} for the busiest tab), ${host.calls().total} to pay a month.`);
process.exit();
