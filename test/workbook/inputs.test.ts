import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import type { Server } from '../../src/sidebar/server.ts';
import type { Plain } from '../../src/workbook/found.ts';
import { planBuild } from '../../src/workbook/plan-build.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const LONG = { timeout: 300_000 };

interface Input {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly labels: readonly string[];
  readonly usual: Plain;
}

describe('what people fill in on pages', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;
  let server: Server;
  let inputs: readonly Input[];

  const speak = async (language: string) => buildWorkbook(server, { month: '2026-06', settings: { language } });
  /** Every page as it is drawn in the other language: rows are the same. */
  const inputsNow = async (): Promise<readonly Input[]> =>
    planBuild(await server.look(), { language: 'ru', settings: {}, tables: {} }).steps({}).flatMap(({ tab, draft }) => (draft?.kind === 'page' ? draft.inputs.map(({ row, column, labels }) => ({ tab: tab.id, row, column, labels, usual: draft.cells[row - 1]?.[column] ?? '' })) : []));
  const fill = async (values: ReadonlyMap<Input, Plain>) => {
    for (const page of new Set([...values.keys()].map(({ tab }) => tab))) {
      await server.change(page, [...values].flatMap(([{ tab, row, column }, to]) => (tab === page ? [{ row, column: column + 1, to }] : [])));
    }
  };
  const typedIn = async () => {
    const pages = await server.readPages([...new Set(inputs.map(({ tab }) => tab))]);
    return inputs.map(({ tab, row, column, labels }) => `${tab} ${labels[0]}: ${String(pages[tab]?.formulas[row - 1]?.[column] || pages[tab]?.values[row - 1]?.[column])}`);
  };
  const another = ({ usual, labels }: Input, i: number): Plain => (typeof usual === 'boolean' ? !usual : labels[0] === 'Month' ? 46_143 : labels[0] === 'Person ID' ? "'007" : 46_000 + i);

  beforeAll(async () => {
    host = await openBuiltHost();
    server = serverOf(host);
    await speak('en');
    inputs = await inputsNow();
  }, 300_000);

  afterAll(() => host.close());

  test('no two inputs of a page bear one label in any language', () => {
    const labels = inputs.flatMap((input) => [...new Set(input.labels)].map((label) => `${input.tab} ${label}`));
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    expect(new Set(inputs.map(({ tab }) => tab)).size).toBeGreaterThan(8);
  });

  test('formulas, blanks and a formula of their own stay where the language changes, and values in every input where it changes back', LONG, async () => {
    const [turnover] = inputs.filter(({ labels }) => labels[0] === 'Turnover');
    const [reached] = inputs.filter(({ labels }) => labels[0] === 'Reached by');
    if (!turnover || !reached) throw new Error('Headcount has lost its inputs');
    await fill(new Map([[turnover, '=2000000*2'], [reached, '=EDATE(month_start;24)']]));
    const typed = await typedIn();
    expect(typed).toEqual(expect.arrayContaining(['headcount Turnover: =2000000*2', 'headcount LTV: ', expect.stringMatching(/^statement Person ID: =IFERROR/)]));
    await speak('ru');
    expect((await typedIn()).map((one) => one.replace(/'[^']+'!|[\p{L}]+!/gu, ''))).toEqual(typed.map((one) => one.replace(/\w+!/g, '')));

    await fill(new Map(inputs.map((input, i) => [input, another(input, i)])));
    const values = await typedIn();
    expect(values).toContain('statement Person ID: 007');
    await speak('en');
    expect(await typedIn()).toEqual(values);
  });
});
