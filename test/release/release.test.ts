import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditedAs } from '../../src/release/audit.ts';
import { checks, leftToFillIn } from '../../src/release/checks.ts';
import { projectHere, type Project } from '../../src/release/project.ts';

const project = projectHere();
const wrongIn = (changed: Partial<Project>) => checks.flatMap(({ wrong }) => wrong({ ...project, ...changed }));
const listing = project.listings['en'] ?? '';
const withListing = (from: string, to: string) => ({ listings: { ...project.listings, en: listing.replace(from, to) } });

test.each(checks)('$what', ({ wrong }) => {
  expect(wrong(project)).toEqual([]);
});

describe('a release is stopped by', () => {
  test.each<readonly [string, Partial<Project>, string]>([
    ['a scope more in the manifest', { manifest: { ...project.manifest, oauthScopes: [...project.manifest.oauthScopes, 'https://www.googleapis.com/auth/drive'] } }, 'the manifest names https://www.googleapis.com/auth/spreadsheets.currentonly, https://www.googleapis.com/auth/script.container.ui, https://www.googleapis.com/auth/drive'],
    ['a scope less in the listing', withListing('- `https://www.googleapis.com/auth/script.container.ui`', '- the panel'), 'the listing (en) names https://www.googleapis.com/auth/spreadsheets.currentonly'],
    ['another scope on the consent screen', { consent: project.consent.replace('spreadsheets.currentonly', 'spreadsheets') }, 'the consent screen names https://www.googleapis.com/auth/spreadsheets, https://www.googleapis.com/auth/script.container.ui'],
    ['error messages that Google keeps', { manifest: { ...project.manifest, exceptionLogging: 'STACKDRIVER' } }, 'exceptionLogging is STACKDRIVER'],
    ['a short description that is too long', withListing('## Short description\n\n', `## Short description\n\n${'Longer. '.repeat(20)}`), 'en: Short description has 331 characters, more than 200'],
    ['a detailed description that is missing', withListing('## Detailed description', '## Description'), 'en: Detailed description is missing'],
    ['another name', withListing('## Name\n\nSaleswright', '## Name\n\nSaleswright for Google'), '"Saleswright for Google" may not be a name'],
    ['a picture of another size', { pictures: { ...project.pictures, 'banner.png': [440, 280] } }, 'banner.png is 440 × 280, not 220 × 140'],
    ['a picture turned around', { pictures: { ...project.pictures, 'banner.png': [140, 220] } }, 'banner.png is 140 × 220, not 220 × 140'],
    ['a bundle that is too large', { sizes: { ...project.sizes, 'Code.js': 200 * 1024 } }, 'Code.js has 200.0 KB, more than 190'],
    ['a version that the changelog does not tell of', { version: '9.9.9' }, 'CHANGELOG.md says nothing under 9.9.9'],
    ['a licence that asks for more', { bundled: { 'Code.js': [{ name: 'copyleft', version: '1.0.0', licence: 'GPL-3.0', text: '' }] } }, 'copyleft: GPL-3.0'],
    ['a package that docs/third-party.md does not list', { bundled: {} }, 'run npm run docs'],
  ])('%s', (_, changed, expected) => {
    expect(wrongIn(changed)).toContain(expected);
  });
});

test('what only the publisher knows is asked for', () => {
  const links = ['- Support: https://PUT-YOUR-DOMAIN-HERE/support, from [support.md](support.md)', '- Help: https://example.com/help'].join('\n');
  expect(leftToFillIn({ scriptId: 'PUT-YOUR-SCRIPT-ID-HERE', listings: { en: links, ru: links } })).toEqual(['.clasp.json: PUT-YOUR-SCRIPT-ID-HERE', 'https://PUT-YOUR-DOMAIN-HERE/support']);
  expect(leftToFillIn({ scriptId: '1aBcD', listings: { en: '- Help: https://example.com/help' } })).toEqual([]);
});

test('both files that ship hold the licences of what is in them', () => {
  for (const [file, packages] of Object.entries(project.bundled)) {
    const text = readFileSync(`dist/${file}`, 'utf8').replace(/\s+/g, ' ');
    expect(packages.length).toBeGreaterThan(0);
    for (const one of packages) expect(text).toContain(one.text.replace(/\s+/g, ' '));
  }
});

test.each([
  ['no registry answers', '', 'npm audit: not available from this registry.', true],
  ['a registry refuses', '{"error":{"code":"E405","summary":"Method Not Allowed"}}', 'npm audit: not available from this registry.', true],
  ['nothing is known', '{"metadata":{"vulnerabilities":{"low":0,"high":0,"critical":0,"total":0}}}', 'npm audit: 0 low, 0 high, 0 critical, 0 total.', true],
  ['something grave is known', '{"metadata":{"vulnerabilities":{"low":2,"high":1,"critical":0,"total":3}}}', 'npm audit: 2 low, 1 high, 0 critical, 3 total.', false],
])('the audit where %s', (_, answer, text, isSound) => {
  expect(auditedAs(answer)).toEqual({ text, isSound });
});
