import { test } from 'vitest';
import { buildWorkbook } from '../src/sidebar/build-workbook.ts';
import { readFiles } from '../src/workbook/read-files.ts';
import { filesOf } from './department.ts';
import { readTables } from './model/model.ts';
import { openBuiltHost, serverOf } from './workbook/open-built-host.ts';
test('x', { timeout: 300000 }, async () => {
  const host = await openBuiltHost(undefined, {});
  await buildWorkbook(serverOf(host), { month: '2026-06', settings: { language: 'en' }, tables: readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables });
  console.log(JSON.stringify((await host.values('Payouts')).slice(0, 3)));
  console.log(host.errorOf('Payouts', 'A2'), (await host.formulas('Payouts'))[1]);
  await host.close();
});
