import { isFinished } from '../workbook/incoming/journal.ts';
import { marksIn } from '../workbook/incoming/marks.ts';
import { marksHeld } from '../workbook/incoming/marks-held.ts';
import type { ImportPart } from '../workbook/incoming/plan-import.ts';
import { targetOf } from '../workbook/incoming/target.ts';
import { reachRows } from './reach-rows.ts';
import type { Server } from './server.ts';

/** An import that went wrong after some of its rows were written. */
export class Interrupted extends Error {
  readonly done: number;
  readonly of: number;

  constructor(cause: unknown, done: number, of: number) {
    super(`${done} of ${of} rows are written`, { cause });
    [this.done, this.of] = [done, of];
  }
}

/** Writes an import part by part; run again after it was interrupted, it goes on where it was. */
export async function importRows(server: Server, parts: readonly ImportPart[], tell: (done: number) => void = () => undefined): Promise<void> {
  const [first] = parts;
  if (!first) return;
  let done = await doneOf(server, first);
  let isOutgrown = done > 0;
  try {
    for (const part of parts.filter(({ journal }) => journal.done >= done)) {
      tell(part.journal.done);
      isOutgrown = (await server.importRows(part)).isOutgrown || isOutgrown;
      done = part.journal.done + (part.blocks[0]?.cells.length ?? 0);
    }
    if (isOutgrown) await reachRows(server, first.journal);
  } catch (thrown) {
    throw done > 0 ? new Interrupted(thrown, done, first.journal.count) : thrown;
  }
}

/** How many rows of an import are written already. One that was finished and whose rows are gone begins anew. */
async function doneOf(server: Server, { journal, marks }: ImportPart): Promise<number> {
  const begun = await server.lastImport();
  if (begun?.key !== journal.key) return 0;
  if (!isFinished(begun)) return begun.done;
  const target = targetOf(journal.tab);
  const held = target ? marksHeld(target, (await server.read([target.id]))[target.id] ?? [], journal.names) : [];
  return marksIn(marks).every((mark, i) => held[journal.row - 2 + i] === mark) ? journal.count : 0;
}
