import type { Compared } from './compare.ts';
import type { FileTable } from './file-table.ts';
import type { Rejected } from './read-records.ts';
import type { Met } from './row-content.ts';
import type { Reason } from './reason.ts';

/** Every record that doesn't come in though it is new, with the reasons, in the file's order: those of one id that differ among themselves, and those that differ from the sheet. */
export function leftOut(table: FileTable, rejected: readonly Rejected[], { conflicts, differing }: Compared): readonly Rejected[] {
  const cells = new Map(table.records.map((record) => [record.line, record.cells]));
  const because = (line: number, code: Reason['code'], { differences }: Met): Rejected => ({
    line,
    cells: cells.get(line) ?? [],
    reasons: differences.map(({ column, held, found }) => ({ code, column, found: String(found), other: String(held) })),
  });
  const turned = (met: Met): Met => ({ ...met, differences: met.differences.map(({ column, held, found }) => ({ column, held: found, found: held })) });
  const firsts = new Map(conflicts.map((met) => [met.at, met]));
  const twice = [...conflicts.map((met) => because(met.line, 'twice', met)), ...[...firsts].map(([line, met]) => because(line, 'twice', turned(met)))];
  return [...rejected, ...twice, ...differing.map((met) => because(met.line, 'held', met))].sort((a, b) => a.line - b.line);
}
