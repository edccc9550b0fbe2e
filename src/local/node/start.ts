import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4310' }, 'add-on': { type: 'string', default: 'dist' }, out: { type: 'string', default: 'out' } } });
mkdirSync(values.out, { recursive: true });
const { address } = await serve({ page: fileURLToPath(new URL('./page', import.meta.url)), addOn: values['add-on'], out: values.out, port: Number(values.port) });
console.log(`The workbook with its sidebar is at ${address} (Ctrl+C ends it; what you do is kept in ${values.out}/workbook.json).`);
