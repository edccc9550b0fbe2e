/** Writes host.mjs, which exports openHost, and the worker.mjs that it starts. */
export function bundleHost(outDir: string): Promise<void>;
