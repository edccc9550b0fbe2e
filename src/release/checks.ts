import { describeThirdParty, isPermissive } from './licences.ts';
import { pictureSizes, scopesIn, section, type Project } from './project.ts';

/** Something that has to hold before a version is released, and what is wrong where it doesn't. */
export interface Check {
  readonly what: string;
  readonly wrong: (project: Project) => readonly string[];
}

const SCOPES: readonly string[] = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'];

/** What the Marketplace allows, in characters. */
const LONGEST = { Name: 50, 'Short description': 200, 'Detailed description': 15_999 } as const;

/** In KB: the script is loaded afresh for every call, the page when the panel opens. */
const LARGEST: Readonly<Record<string, number>> = { 'Code.js': 190, 'sidebar.html': 1000 };

const lines = (text: string) => text.split('\n').map((line) => line.trim()).join('\n');
const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/** ★ What is checked. */
export const checks: readonly Check[] = [
  {
    what: 'The manifest, every listing and the consent screen name the same two scopes',
    wrong: ({ manifest, listings, consent }) =>
      [['the manifest', manifest.oauthScopes] as const, ['the consent screen', scopesIn(section(consent, 'Permissions'))] as const, ...Object.entries(listings).map(([language, page]) => [`the listing (${language})`, scopesIn(section(page, 'Permissions'))] as const)].flatMap(([where, scopes]) => (same(scopes, SCOPES) ? [] : [`${where} names ${scopes.join(', ') || 'none'}`])),
  },
  { what: 'Google keeps no error messages: they can quote a cell', wrong: ({ manifest }) => (manifest.exceptionLogging === 'NONE' ? [] : [`exceptionLogging is ${manifest.exceptionLogging}`]) },
  {
    what: 'Name and descriptions of every listing fit',
    wrong: ({ listings }) =>
      Object.entries(listings).flatMap(([language, page]) =>
        Object.entries(LONGEST).flatMap(([heading, longest]) => {
          const { length } = section(page, heading);
          return length === 0 ? [`${language}: ${heading} is missing`] : length > longest ? [`${language}: ${heading} has ${length} characters, more than ${longest}`] : [];
        }),
      ),
  },
  {
    what: 'The name is the same on the consent screen and in every listing, without a version or a trademark of Google',
    wrong: ({ listings, consent }) => {
      const names = [section(consent, 'Name'), ...Object.values(listings).map((page) => section(page, 'Name'))];
      return [...(new Set(names).size === 1 ? [] : [`the names are ${names.join(', ')}`]), ...names.flatMap((name) => (/google|gmail|\d/i.test(name) ? [`"${name}" may not be a name`] : []))];
    },
  },
  { what: 'The detailed description is another than the short one', wrong: ({ listings }) => Object.entries(listings).flatMap(([language, page]) => (section(page, 'Detailed description').startsWith(section(page, 'Short description')) ? [language] : [])) },
  {
    what: 'Pictures have the sizes that the Marketplace asks for',
    wrong: ({ pictures }) => Object.entries(pictureSizes).flatMap(([file, size]) => (same((pictures[file] ?? []).map(String), size.map(String)) && pictures[file]?.[0] === size[0] ? [] : [`${file} is ${(pictures[file] ?? []).join(' × ') || 'missing'}, not ${size.join(' × ')}`])),
  },
  { what: 'What Google loads is small enough', wrong: ({ sizes }) => Object.entries(LARGEST).flatMap(([file, most]) => ((sizes[file] ?? Infinity) <= most * 1024 ? [] : [`${file} has ${((sizes[file] ?? 0) / 1024).toFixed(1)} KB, more than ${most}`])) },
  { what: 'The changelog tells of the version', wrong: ({ version, changelog }) => (/^- (Add|Change|Fix) /m.test(section(changelog, version)) ? [] : [`CHANGELOG.md says nothing under ${version}`]) },
  { what: 'Every package that ships has a permissive licence', wrong: ({ bundled }) => Object.values(bundled).flat().flatMap((one) => (isPermissive(one) ? [] : [`${one.name}: ${one.licence}`])) },
  { what: 'docs/third-party.md lists what ships', wrong: ({ bundled, thirdParty }) => (lines(thirdParty) === lines(describeThirdParty(bundled)) ? [] : ['run npm run docs']) },
];

/** What only the publisher can fill in. */
export function leftToFillIn({ scriptId, listings }: Pick<Project, 'scriptId' | 'listings'>): readonly string[] {
  return [...new Set([`.clasp.json: ${scriptId}`, ...Object.values(listings)].flatMap((text) => text.match(/(?:https:\/\/|\.clasp\.json: )PUT-YOUR-[\w./-]+/g) ?? []))];
}
