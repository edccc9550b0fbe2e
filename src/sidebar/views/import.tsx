import { useState } from 'preact/hooks';
import type { Journal } from '../../workbook/incoming/journal.ts';
import type { ImportPlan } from '../../workbook/incoming/plan-import.ts';
import { mayRepeat } from '../failure.ts';
import { importRows } from '../import-rows.ts';
import { DoneNotice, type Done } from '../importing/done-notice.tsx';
import { ImportForm } from '../importing/import-form.tsx';
import { LastImport } from '../importing/last-import.tsx';
import { TooBig, type Source } from '../importing/read-file.ts';
import { SourceForm } from '../importing/source-form.tsx';
import { useFile } from '../importing/use-file.ts';
import { Writing } from '../importing/writing.tsx';
import { Failed } from '../parts/failed.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { reachRows } from '../reach-rows.ts';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useLoaded, useTask } from '../task.ts';

/** Brings rows of a CSV file into a tab: read, checked with the user, and only then written. */
export function Import() {
  const { server, language } = useSession();
  const words = useWords();
  const say = words.importing;
  const [source, setSource] = useState<Source>();
  const [reading, read, forgetReading] = useTask<void>();
  const [written, write, forget] = useTask<Done>();
  const [count, setCount] = useState(0);
  const [tries, setTries] = useState(0);
  const [isUndone, setUndone] = useState(false);
  const [journal, setJournal] = useState<Journal | null>(null);
  const [last, look] = useLoaded<void>(() => lookAtLast(server, setJournal), []);
  const file = useFile(source);
  const takeSource = (open: () => Promise<Source>) => {
    forget();
    setUndone(false);
    read(() => open().then(setSource));
  };
  const changed = () => {
    forget();
    setTries(tries + 1);
    setUndone(true);
    look();
  };
  const close = () => {
    forgetReading();
    forget();
    setSource(undefined);
  };
  const run = (plan: ImportPlan, done: Done) => {
    setCount(done.count);
    write(async () => {
      setTries((before) => before + 1);
      await importRows(server, plan).finally(look);
      forgetReading();
      setSource(undefined);
      return done;
    });
  };

  if (written.state === 'working') return <Writing count={count} />;
  const failed = written.state === 'failed' && <Failed thrown={written.thrown} language={language} {...(mayRepeat(written.thrown) ? { again: written.again } : {})} />;
  const lastImportShown = <LastImport key="last" journal={journal} onChanged={changed} />;
  const isPending = journal !== null && (!journal.isWritten || journal.isOutgrown);
  if (file) return <>{failed}{(isPending || isUndone) && lastImportShown}<ImportForm tries={tries} file={file} onCancel={close} onImport={run} /></>;
  const unread = reading.state === 'failed' ? reading.thrown : undefined;
  return (
    <>
      <h1>{say.title}</h1>
      {written.state === 'done' && <DoneNotice {...written.value} />}
      {isPending && lastImportShown}
      <p class="quiet">{say.hint}</p>
      {unread !== undefined && !(unread instanceof TooBig) && <Failed thrown={unread} language={language} />}
      <SourceForm wrong={unread instanceof TooBig ? say.tooBig : undefined} onFile={takeSource} />
      {last.state === 'working' && !journal && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {last.state === 'failed' && <Failed thrown={last.thrown} language={language} again={last.again} />}
      {!isPending && lastImportShown}
    </>
  );
}

/** Tells the last import. Formulas that don't reach its rows yet, as something stopped that, do from now on. */
async function lookAtLast(server: Server, tell: (last: Journal | null) => void): Promise<void> {
  const last = await server.lastImport();
  tell(last);
  if (!last || !last.isOutgrown || !last.isWritten) return;
  await reachRows(server, last);
  tell({ ...last, isOutgrown: false });
}
