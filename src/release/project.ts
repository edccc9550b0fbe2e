import { readFileSync } from 'node:fs';
import type { Bundled } from './licences.ts';

/** What a release is checked by, as texts. */
export interface Project {
  readonly version: string;
  /** Where it's pushed to. */
  readonly scriptId: string;
  readonly changelog: string;
  readonly manifest: { readonly oauthScopes: readonly string[]; readonly exceptionLogging: string };
  /** The bytes of the files in dist/. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly bundled: Readonly<Record<string, readonly Bundled[]>>;
  readonly thirdParty: string;
  readonly consent: string;
  /** The listing, by language. */
  readonly listings: Readonly<Record<string, string>>;
  /** Width and height of the pictures in docs/marketplace. */
  readonly pictures: Readonly<Record<string, readonly [width: number, height: number]>>;
}

export const listingLanguages = ['en', 'ru'] as const;

/** The pictures of a listing, and the sizes that the Marketplace asks for. */
export const pictureSizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'icon-32.png': [32, 32],
  'icon-128.png': [128, 128],
  'banner.png': [220, 140],
  ...Object.fromEntries(listingLanguages.flatMap((language) => [1, 2, 3, 4, 5].map((n) => [`screenshot-${language}-${n}.png`, [1280, 800] as const]))),
};

const text = (file: string) => readFileSync(file, 'utf8');

/** The project in this folder, as built. */
export function projectHere(): Project {
  return {
    version: (JSON.parse(text('package.json')) as { readonly version: string }).version,
    scriptId: (JSON.parse(text('.clasp.json')) as { readonly scriptId: string }).scriptId,
    changelog: text('CHANGELOG.md'),
    manifest: JSON.parse(text('dist/appsscript.json')) as Project['manifest'],
    sizes: Object.fromEntries(['Code.js', 'sidebar.html'].map((file) => [file, readFileSync(`dist/${file}`).length])),
    bundled: JSON.parse(text('out/bundled.json')) as Project['bundled'],
    thirdParty: text('docs/third-party.md'),
    consent: text('docs/marketplace/consent.md'),
    listings: Object.fromEntries(listingLanguages.map((language) => [language, text(`docs/marketplace/listing.${language}.md`)])),
    pictures: Object.fromEntries(Object.keys(pictureSizes).map((file) => [file, sizeOf(readFileSync(`docs/marketplace/${file}`))])),
  };
}

/** The width and height that a PNG file says. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What stands under a heading of a page. */
export function section(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  return (after.split('\n## ')[0] ?? '').trim();
}

/** The scopes that a section lists. */
export function scopesIn(page: string): readonly string[] {
  return [...page.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)`/g)].map(([, scope = '']) => scope);
}
