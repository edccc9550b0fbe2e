import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Host, HostOptions } from '../../src/local/node/host.ts';

/** The shipped bundle in the built host: `npm test` builds both first. */
export async function openBuiltHost(code = readFileSync('dist/Code.js', 'utf8')): Promise<Host> {
  const { openHost } = (await import(pathToFileURL('out/host/host.mjs').href)) as { readonly openHost: (options: HostOptions) => Promise<Host> };
  return openHost({ code });
}
