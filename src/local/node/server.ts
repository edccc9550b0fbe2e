import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

export interface ServerOptions {
  /** The built page, the built add-on, and where the workbook is kept. */
  readonly page: string;
  readonly addOn: string;
  readonly out: string;
  /** The port to start at; 0 for any that is free. */
  readonly port: number;
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Shared memory needs the page isolated; nothing here may reach beyond this machine. */
const always = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' };
const ownPage = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
/** The add-on's own page may run what is in it and show it, and ask nobody for anything. */
const addOnPage = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Serves the page to this machine alone. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    handle(options, request, response).catch((problem: Error) => send(response, 500, problem.message));
  });
  const port = await listen(server, options.port);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const MOST_TRIES = 20;

/** The port asked for, or the next that is free. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!problem) return (server.address() as AddressInfo).port;
    if (problem.code !== 'EADDRINUSE' || port >= wanted + MOST_TRIES) throw problem;
  }
}

async function handle(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const own = `127.0.0.1:${request.socket.localPort}`;
  // Another site could be made to resolve to this machine, or send a form here.
  if (request.headers.host !== own && request.headers.host !== own.replace('127.0.0.1', 'localhost')) return send(response, 403, 'This page answers to 127.0.0.1 alone.');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/workbook') return workbook(options, request, response);
  if (request.method !== 'GET') return send(response, 405, 'Only reading is possible here.');
  const [, folder = '', name = ''] = /^\/(page|addon)\/([\w.-]+)$/.exec(pathname === '/' ? '/page/index.html' : pathname) ?? [];
  const content = folder === '' ? undefined : await read(join(folder === 'page' ? options.page : options.addOn, basename(name)));
  if (content === undefined) return send(response, 404, 'There is nothing here.');
  // A browser that knows a file keeps what it made of it, too: compiling the page takes longer than anything else.
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...always, 'cache-control': 'no-cache', etag });
    response.end();
    return;
  }
  response.writeHead(200, { ...always, 'cache-control': 'no-cache', etag, 'content-type': `${types[extname(name)] ?? 'application/octet-stream'}; charset=utf-8`, 'content-security-policy': name === 'frame.html' ? addOnPage : ownPage });
  response.end(content);
}

/** The workbook is kept in one file; a newer one takes its place only when it is whole. */
async function workbook({ out }: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = join(out, 'workbook.json');
  if (request.method === 'GET') {
    const content = await read(file);
    if (content === undefined) return send(response, 204, '');
    response.writeHead(200, { ...always, 'content-type': 'application/json' });
    response.end(content);
    return;
  }
  if (request.headers['sec-fetch-site'] !== 'same-origin') return send(response, 403, 'Only the page itself may save.');
  if (request.method === 'DELETE') await rename(file, join(out, 'workbook-previous.json')).catch(() => rm(file, { force: true }));
  else if (request.method === 'PUT') {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    await writeFile(`${file}.part`, Buffer.concat(pieces));
    await rename(`${file}.part`, file);
  } else return send(response, 405, 'A workbook is read, saved or put away.');
  send(response, 204, '');
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...always, 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
