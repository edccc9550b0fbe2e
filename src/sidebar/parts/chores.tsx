import { useState } from 'preact/hooks';
import type { Month } from '../../core/period.ts';
import type { ChoreWords } from '../../words/sidebar.ts';
import type { Chore } from '../chores/chore.ts';
import { chores } from '../chores.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { Asking, useReturn } from './asking.tsx';
import { Failed } from './failed.tsx';

interface ChoresProps {
  readonly place: Chore['place'];
  readonly month: Month;
}

/** The routine work that belongs to a view, each with its button. */
export function Chores({ place, month }: ChoresProps) {
  return <>{chores.filter((chore) => chore.place === place).map((chore) => <ChoreShown key={chore.name} chore={chore} month={month} />)}</>;
}

function ChoreShown({ chore, month }: { readonly chore: Chore; readonly month: Month }) {
  const { server, language, show } = useSession();
  const words = useWords();
  const say: ChoreWords = words.chores[chore.name];
  const [task, start] = useTask<number>();
  const [isAsking, setAsking] = useState(false);
  const isWorking = task.state === 'working';
  const button = useReturn(isAsking || isWorking);
  const run = () => {
    setAsking(false);
    start(() => chore.run(server, month));
  };
  const { tab } = chore;
  return (
    <section aria-labelledby={`chore-${chore.name}`}>
      <h2 id={`chore-${chore.name}`}>{say.title}</h2>
      <p class="quiet">{say.hint}</p>
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      {task.state === 'done' && <p role="status">{tab === null ? say.done(task.value) : <button type="button" class="link" onClick={() => show(tab)}>{say.done(task.value)}</button>}</p>}
      {isAsking ? (
        <Asking text={say.sure ?? ''} act={say.button} onAct={run} cancel={words.common.cancel} onCancel={() => setAsking(false)} />
      ) : (
        <button type="button" ref={button} disabled={isWorking} onClick={chore.isFinal ? () => setAsking(true) : run}>{isWorking ? words.common.working : say.button}</button>
      )}
    </section>
  );
}
