import { namesOf, type Journal } from '../workbook/incoming/journal.ts';
import { marksIn } from '../workbook/incoming/marks.ts';
import { marksHeld } from '../workbook/incoming/marks-held.ts';
import type { ImportPlan } from '../workbook/incoming/plan-import.ts';
import { targetOf } from '../workbook/incoming/target.ts';
import { reachRows } from './reach-rows.ts';
import type { Server } from './server.ts';

/** Writes an import, which formulas reach then; run again, it goes on where it was stopped. */
export async function importRows(server: Server, plan: ImportPlan): Promise<void> {
  const { isOutgrown } = (await written(server, plan)) ?? (await server.importRows(plan));
  if (isOutgrown) await reachRows(server, plan.journal);
}

/** What is kept of an import that is in, as where its answer was lost; none where its rows are gone since. */
async function written(server: Server, { journal, marks }: ImportPlan): Promise<Journal | undefined> {
  const last = await server.lastImport();
  const target = targetOf(journal.tab);
  if (!target || last?.key !== journal.key || !last.isWritten) return undefined;
  const held = marksHeld(target, (await server.read([target.id]))[target.id] ?? [], namesOf(journal));
  return marksIn(marks).every((mark, i) => held[journal.row - 2 + i] === mark) ? last : undefined;
}
