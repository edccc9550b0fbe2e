import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Host, HostOptions } from '../../src/local/node/host.ts';
import { serverOver, type Server } from '../../src/sidebar/server.ts';

/** The shipped bundle in the built host: `npm test` builds both first. */
export async function openBuiltHost(code = readFileSync('dist/Code.js', 'utf8'), options: Omit<HostOptions, 'code'> = {}): Promise<Host> {
  const { openHost } = (await import(pathToFileURL('out/host/host.mjs').href)) as { readonly openHost: (options: HostOptions) => Promise<Host> };
  return openHost({ ...options, code });
}

/** The add-on's server in that host, as the sidebar calls it. */
export function serverOf(host: Host): Server {
  return serverOver((name, inputs) => host.run(name, ...inputs));
}
