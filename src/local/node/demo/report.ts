import type { Issue, Line } from './answers.ts';

const money = (amount: number) => amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The sum of amounts that are cents already. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, [, , , , , , amount]) => sum + Math.round(amount * 100), 0) / 100;
}

/** One row a person: role, the components that pay, and the total; then what needs a look. */
export function payoutTable(lines: readonly Line[]): string {
  const people = [...new Set(lines.map(([person]) => person))];
  const rows = people.map((person) => {
    const own = lines.filter(([whose]) => whose === person);
    const parts = own.filter(([, , , , , , amount]) => amount !== 0).map(([, , component, , , , amount]) => `${component} ${money(amount)}`);
    return [person, own[0]?.[1] ?? '', money(total(own)), parts.join(' + ') || 'nothing'] as const;
  });
  const wide = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length), 0);
  const shown = rows.map(([person, role, sum, parts]) => `${person.padEnd(wide(0))}  ${role.padEnd(wide(1))}  ${sum.padStart(wide(2))}  ${parts}`);
  const flagged = lines.filter(([, , , , , , , how]) => how.startsWith('⚠')).map(([, , component, , , , , how]) => `  ${component}: ${how}`);
  return [...shown, `Total ${money(total(lines))}`, ...(flagged.length > 0 ? ['To check:', ...flagged] : [])].join('\n');
}

/** Issues counted by what is wrong and what was done, the first row of each named. */
export function issueSummary(issues: readonly Issue[]): string {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const kind = `${issue.file}, ${issue.column}: ${issue.reason}; ${issue.done}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), issue]);
  }
  return [...kinds].map(([kind, all]) => `  ${all.length} × ${kind} (first: row ${all[0]?.row}, "${all[0]?.found}")`).join('\n');
}

/** Lines on which the sheet's formulas and the evaluator differ in person, component or cent. */
export function differences(shown: readonly Line[], evaluated: readonly Line[]): readonly string[] {
  const said = (line: Line | undefined) => (line ? `${line[0]}, ${line[2]}, ${money(line[6])}` : 'no line');
  return Array.from({ length: Math.max(shown.length, evaluated.length) }, (_, i) => [said(shown[i]), said(evaluated[i])] as const)
    .filter(([sheet, evaluator]) => sheet !== evaluator)
    .map(([sheet, evaluator]) => `the sheet shows ${sheet}; from the facts it is ${evaluator}`);
}
