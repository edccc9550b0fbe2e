import type { Undone } from '../../google/calls.ts';
import { isFinished, type Journal } from '../../workbook/incoming/journal.ts';
import { targetOf } from '../../workbook/incoming/target.ts';
import { titleIn } from '../../workbook/language.ts';
import { undoImport } from '../import-rows.ts';
import { Failed } from '../parts/failed.tsx';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';

interface LastImportProps {
  readonly journal: Journal | null;
  readonly onUndone: () => void;
}

const LISTED = 20;

/** The last import, and the way to take it back. */
export function LastImport({ journal, onUndone }: LastImportProps) {
  const { server, language } = useSession();
  const say = useWords().importing;
  const [task, start] = useTask<Undone>();
  const undo = (last: Journal) => start(() => undoImport(server, last).finally(onUndone));
  const target = targetOf(journal?.tab ?? '');
  const [file, tab] = [journal?.file || say.pasted, target ? titleIn(language.workbook, target) : (journal?.tab ?? '')];
  return (
    <section aria-labelledby="last-import">
      {(journal || task.state !== 'idle') && <h2 id="last-import">{say.last}</h2>}
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      {task.state === 'done' && (
        <div class="notice good" role="status">
          <p>{say.undone(task.value.removed)}</p>
          {task.value.changed.length > 0 && <p>{say.stayed([...task.value.changed.slice(0, LISTED).map(String), ...(task.value.changed.length > LISTED ? [say.more(task.value.changed.length - LISTED)] : [])].join(', '))}</p>}
        </div>
      )}
      {journal && (
        <>
          <p class={isFinished(journal) ? 'quiet' : 'notice bad'}>{isFinished(journal) ? say.lastOf(file, tab, journal.count) : say.broken(file, tab, `${journal.done}/${journal.count}`)}</p>
          <p class="actions"><button type="button" disabled={task.state === 'working'} onClick={() => undo(journal)}>{task.state === 'working' ? say.undoing : say.undo}</button></p>
        </>
      )}
    </section>
  );
}
