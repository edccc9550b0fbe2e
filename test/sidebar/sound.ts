import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import type { Panel } from './open-panel.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PICTURES = process.env['PICTURES'];

/** Nothing that axe-core finds serious, and nothing wider than the panel. */
export async function sound({ page }: Panel, picture?: string): Promise<void> {
  if (PICTURES && picture) await page.screenshot({ path: `${PICTURES}/${picture}.png`, fullPage: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect([serious, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([[], 300]);
}
