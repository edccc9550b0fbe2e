import type { Undone } from '../google/calls.ts';
import { columnsFound } from '../workbook/facts.ts';
import type { Journal } from '../workbook/incoming/journal.ts';
import type { ImportPart } from '../workbook/incoming/plan-import.ts';
import { targetOf } from '../workbook/incoming/target.ts';
import { renewFormulas } from './build-workbook.ts';
import type { Server } from './server.ts';

/** Writes an import part by part; run again after it was interrupted, it goes on where it was. */
export async function importRows(server: Server, parts: readonly ImportPart[], tell: (done: number) => void = () => undefined): Promise<void> {
  const begun = await server.lastImport();
  const done = begun?.key === parts[0]?.journal.key ? (begun?.done ?? 0) : 0;
  let isOutgrown = done > 0;
  for (const part of parts.filter(({ journal }) => journal.done >= done)) {
    tell(part.journal.done);
    isOutgrown = (await server.importRows(part)).isOutgrown || isOutgrown;
  }
  if (isOutgrown) await renewFormulas(server);
}

/** Takes the rows of the last import away again where they are as it wrote them. */
export async function undoImport(server: Server, { tab, names }: Journal): Promise<Undone> {
  const target = targetOf(tab);
  const [heads = []] = (await server.read([tab]))[tab] ?? [];
  const found = target ? columnsFound(target, heads) : [];
  return server.undoImport(names.map((name) => found.indexOf(name) + 1).filter((column) => column > 0));
}
