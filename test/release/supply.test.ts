import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const { dependencies, devDependencies } = read<Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>>('package.json');
const { packages } = read<{ readonly packages: Readonly<Record<string, Locked>> }>('package-lock.json');

test('every package is asked for by one exact version', () => {
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file has that version of each, and a checksum of all that is installed', () => {
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  expect(Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('the lock file names no registry: whichever is set is asked', () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

/** Built elsewhere, with nothing of this folder but its sources and packages. */
test('the same sources give the same bytes wherever they are built', { timeout: 300_000 }, () => {
  const there = mkdtempSync(join(tmpdir(), 'built-'));
  const not = ['node_modules', 'dist', 'out', '.git'];
  for (const name of readdirSync('.').filter((one) => !not.includes(one))) cpSync(name, join(there, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(there, 'node_modules'));
  expect(spawnSync(process.execPath, ['build.mjs', 'dist'], { cwd: there, encoding: 'utf8' }).stderr).toBe('');
  const bytes = (folder: string) => readdirSync(folder).sort().map((file) => `${file} ${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}`);
  expect(bytes(join(there, 'dist'))).toEqual(bytes('dist'));
  expect(bytes('dist')).toHaveLength(3);
  rmSync(there, { recursive: true });
});
