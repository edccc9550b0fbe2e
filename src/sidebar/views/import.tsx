import { useState } from 'preact/hooks';
import type { Journal } from '../../workbook/incoming/journal.ts';
import type { ImportPart } from '../../workbook/incoming/plan-import.ts';
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
  const [progress, setProgress] = useState(0);
  const [count, setCount] = useState(0);
  const [journal, setJournal] = useState<Journal | null>(null);
  const [last, look] = useLoaded<void>(async () => setJournal(await server.lastImport()), []);
  const file = useFile(source);
  const takeSource = (open: () => Promise<Source>) => {
    forget();
    read(() => open().then(setSource));
  };
  const undone = () => {
    forget();
    look();
  };
  const close = () => {
    forgetReading();
    setSource(undefined);
  };
  const run = (parts: readonly ImportPart[], done: Done) => {
    setCount(done.count);
    write(async () => {
      await importRows(server, parts, setProgress).finally(look);
      close();
      return done;
    });
  };

  if (written.state === 'working') return <Writing done={progress} of={count} />;
  const failed = written.state === 'failed' && <Failed thrown={written.thrown} language={language} again={written.again} />;
  if (file) return <>{failed}<ImportForm file={file} onCancel={close} onImport={run} /></>;
  const unread = reading.state === 'failed' ? reading.thrown : undefined;
  return (
    <>
      <h1>{say.title}</h1>
      {written.state === 'done' && <DoneNotice {...written.value} />}
      <p class="quiet">{say.hint}</p>
      {unread !== undefined && !(unread instanceof TooBig) && <Failed thrown={unread} language={language} />}
      <SourceForm wrong={unread instanceof TooBig ? say.tooBig : undefined} onFile={takeSource} />
      {last.state === 'working' && !journal && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {last.state === 'failed' && <Failed thrown={last.thrown} language={language} again={last.again} />}
      <LastImport journal={journal} onUndone={undone} />
    </>
  );
}
