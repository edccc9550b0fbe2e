import type { Calculation, Example, Parameter } from '../core/calculation.ts';
import type { Cell, Grid } from '../core/kinds.ts';
import { signature } from './describe.ts';

/** What is said of a function in a language of its own, as far as it is said. */
export type Words = Readonly<Record<string, { readonly summary?: string; readonly takes?: Readonly<Record<string, string | undefined>> } | undefined>>;

/** The page of all functions in two languages, with their examples. */
export function reference(calculations: readonly Calculation[], russian: Words): string {
  return [introduction, ...calculations.map((calculation) => section(calculation, russian[calculation.name] ?? {}))].join('\n\n');
}

const introduction = `# Functions · Функции

Arguments are separated by \`;\` here, which every locale takes. What stands in brackets may be left out. ▦ takes one value or a range: one call fills a column, with a blank where all its ranges are blank.
Percentages are fractions: type \`5%\` or \`0.05\`. Money is exact and rounded to the cent once, half away from zero.

Аргументы здесь разделены знаком \`;\`, его понимает любая локаль. В скобках — необязательное. ▦ принимает одно значение или диапазон: один вызов заполняет столбец, а где все диапазоны пусты, там пусто.
Проценты — это доли: введите \`5%\` или \`0,05\`. Деньги считаются точно и округляются до цента один раз, половина — от нуля.`;

function section(calculation: Calculation, words: NonNullable<Words[string]>): string {
  const { name, summary, takes, examples } = calculation;
  const inputs = Object.entries(takes).map(([input, parameter]) => `| \`${input}\`${mark(parameter)} | ${parameter.help} | ${words.takes?.[input] ?? parameter.help} |`);
  return [
    `## ${name}`,
    `\`=${signature(calculation)}\``,
    `${summary}  \n${words.summary ?? summary}`,
    ['| Parameter · Параметр | What it is | Что это |', '| --- | --- | --- |', ...inputs].join('\n'),
    ...Object.values(takes).flatMap(names),
    ...examples.map((one, i) => example(one, examples[i - 1])),
  ].join('\n\n');
}

/** The names that a table of names and values may hold, with what stands for them where they're left out. */
function names({ fields }: Parameter): readonly string[] {
  if (!fields) return [];
  const known = Object.entries(fields).map(([name, [, fallback, note = String(fallback)]]) => `${name} (${note})`);
  return [`Names, with their defaults · Названия и значения по умолчанию: ${known.join(', ')}.`];
}

function mark({ each }: Parameter): string {
  return each ? ' ▦' : '';
}

/** The cells that the example before it has too aren't shown again. */
function example({ formula, cells, shows }: Example, before: Example | undefined): string {
  const typed = `\`${formula}\``;
  const where = cells && JSON.stringify(cells) !== JSON.stringify(before?.cells) ? [sheet(cells)] : [];
  return Array.isArray(shows) ? [...where, `${typed} gives · даёт`, block(shows as Grid)].join('\n\n') : [...where, `${typed} gives · даёт **${shown(shows as Cell)}**`].join('\n\n');
}

/** Cells as a sheet shows them, with the letters of columns and the numbers of rows. */
function sheet(cells: Grid): string {
  const columns = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, i) => i);
  const rows = cells.map((row, i) => `| **${i + 1}** | ${columns.map((column) => shown(row[column])).join(' | ')} |`);
  return [`| | ${columns.map((column) => String.fromCharCode(65 + column)).join(' | ')} |`, `| --- | ${columns.map(() => '---').join(' | ')} |`, ...rows].join('\n');
}

function block(rows: Grid): string {
  const columns = rows[0] ?? [];
  const lines = rows.map((row) => `| ${row.map(shown).join(' | ')} |`);
  return [`| ${columns.map(() => ' ').join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`, ...lines].join('\n');
}

/** A number with at most four decimals, then an ellipsis; a date as 2026-01-31. */
function shown(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'number' || Number(cell.toFixed(4)) === cell) return String(cell ?? '');
  return `${Math.floor(cell * 10_000) / 10_000}…`;
}
