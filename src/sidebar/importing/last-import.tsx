import { useState } from 'preact/hooks';
import type { Journal } from '../../workbook/incoming/journal.ts';
import { targetOf } from '../../workbook/incoming/target.ts';
import { titleIn } from '../../workbook/language.ts';
import { mayRepeat } from '../failure.ts';
import { Asking, useReturn } from '../parts/asking.tsx';
import { Failed } from '../parts/failed.tsx';
import { reachRows } from '../reach-rows.ts';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { LostColumns, undoImport, type Undone } from '../undo-import.ts';
import { UndoneNotice } from './undone-notice.tsx';

interface LastImportProps {
  readonly journal: Journal | null;
  /** What is kept of the last import may be another by now. */
  readonly onChanged: () => void;
}

/** The last import, and the way to take it back. */
export function LastImport({ journal, onChanged }: LastImportProps) {
  const { server, language, formats } = useSession();
  const words = useWords();
  const say = words.importing;
  const [task, start, clear] = useTask<Undone>();
  const [forgetting, startForgetting] = useTask<void>();
  const [asked, setAsked] = useState<Journal | null>(null);
  const isWorking = task.state === 'working' || forgetting.state === 'working';
  const button = useReturn(asked !== null || isWorking);
  const target = targetOf(journal?.tab ?? '');
  const [file, tab] = [journal?.file || say.pasted, target ? titleIn(language.workbook, target) : (journal?.tab ?? '')];
  const undo = (last: Journal) => {
    setAsked(null);
    start(() => undoImport(server, last).finally(onChanged));
  };
  const forget = (last: Journal) =>
    startForgetting(async () => {
      await forgetImport(server, last).finally(onChanged);
      clear();
    });
  const mayForget = task.state === 'done' ? task.value.lost + task.value.closed.length > 0 : task.state === 'failed' && task.thrown instanceof LostColumns;
  return (
    <section aria-labelledby="last-import">
      {(journal || task.state !== 'idle') && <h2 id="last-import">{say.last}</h2>}
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} {...(mayRepeat(task.thrown) ? { again: task.again } : {})} />}
      {forgetting.state === 'failed' && <Failed thrown={forgetting.thrown} language={language} {...(mayRepeat(forgetting.thrown) ? { again: forgetting.again } : {})} />}
      {task.state === 'done' && <UndoneNotice {...task.value} />}
      {journal && <p class={journal.isWritten ? 'quiet' : 'notice bad'}>{journal.isWritten ? say.lastOf(file, tab, journal.count) : say.broken(file, tab)} {say.madeOn(formats.day(journal.on))}</p>}
      {journal?.isWritten && journal.isOutgrown && <p class="notice bad">{say.unreached}</p>}
      {journal && asked?.key === journal.key && <Asking text={say.sure(journal.count, tab, formats.day(journal.on))} act={say.undo} onAct={() => undo(journal)} cancel={words.common.cancel} onCancel={() => setAsked(null)} />}
      {journal && asked?.key !== journal.key && (
        <p class="actions">
          <button type="button" ref={button} disabled={isWorking} onClick={() => setAsked(journal)}>{isWorking ? say.undoing : say.undo}</button>
          {mayForget && <button type="button" disabled={isWorking} onClick={() => forget(journal)}>{say.forget}</button>}
        </p>
      )}
    </section>
  );
}

/** Lets an import be, with what is left of it; its rows count like all others then. */
async function forgetImport(server: Server, journal: Journal): Promise<void> {
  if (journal.isOutgrown) await reachRows(server, journal);
  await server.forgetImport(journal.key, journal.tab);
}
