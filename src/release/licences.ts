import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A package whose code ships inside a file of dist/. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence, word for word. */
  readonly text: string;
}

/** Licences that ask for no more than to be named. */
const PERMISSIVE: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

export function isPermissive({ licence }: Pick<Bundled, 'licence'>): boolean {
  return PERMISSIVE.includes(licence);
}

/** The packages among the files that a bundle was made of, by name. */
export function bundledAmong(files: readonly string[]): readonly Bundled[] {
  const names = new Set(files.flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  return [...names].sort().map(bundled);
}

function bundled(name: string): Bundled {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { readonly version: string; readonly license: string };
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one)) : undefined;
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return { name, version, licence: license, text: readFileSync(`${folder}/${file}`, 'utf8').trim() };
}

/** What a file of dist/ says of the packages in it: their licences ask for that. */
export function notice(packages: readonly Bundled[]): string {
  return [
    'Saleswright, Apache License 2.0.',
    ...packages.map(({ name, version, text }) => `It holds ${name} ${version}:\n\n${text.replace(/\*\//g, '* /').replace(/--+>?/g, '')}`),
  ].join('\n\n');
}

/** docs/third-party.md: what ships, in which file, and under which licence. */
export function describeThirdParty(files: Readonly<Record<string, readonly Bundled[]>>): string {
  const all = [...new Map(Object.values(files).flat().map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const holding = ({ name }: Bundled) => Object.entries(files).filter(([, packages]) => packages.some((one) => one.name === name)).map(([file]) => `\`${file}\``).join(', ');
  return [
    '# What others wrote',
    '',
    'Packages whose code ships with the add-on, in which file, and their licences; each file holds the same texts. `npm run docs` writes this page, and a test holds it to what is bundled and every licence to be a permissive one. What builds, tests and runs the local host is in `package.json` and ships to nobody.',
    '',
    '| Package | Version | In | Licence |',
    '|---|---|---|---|',
    ...all.map((one) => `| ${one.name} | ${one.version} | ${holding(one)} | ${one.licence} |`),
    ...all.flatMap(({ name, text }) => ['', `## ${name}`, '', '```', text, '```']),
    '',
  ].join('\n');
}
