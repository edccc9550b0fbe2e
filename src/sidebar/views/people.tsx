import { useState } from 'preact/hooks';
import { nextRow } from '../../workbook/table.ts';
import { quotas as quotasTab } from '../../workbook/tabs/quotas.ts';
import { peopleOf } from '../../workbook/team-changes.ts';
import { EndForm } from '../parts/end-form.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failed } from '../parts/failed.tsx';
import { PeopleList, type Doing } from '../parts/people-list.tsx';
import { PersonForm } from '../parts/person-form.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useSession, useWords } from '../session.ts';
import { useLoaded, useTask } from '../task.ts';
import { endPerson, readPeople, writePerson, type PeopleTables } from '../write-person.ts';

/** Who is in the team: added, changed and let go here, in the words of Team's own rows. */
export function People() {
  const { server, language, show } = useSession();
  const words = useWords();
  const say = words.people;
  const [tables, setTables] = useState<PeopleTables>();
  const [loaded, load] = useLoaded(async () => setTables(await readPeople(server)), []);
  const [doing, setDoing] = useState<Doing>();
  const [saved, save, forget] = useTask<number>();
  const act = (next: Doing | undefined) => {
    forget();
    setDoing(next);
  };
  const saving = (work: (read: PeopleTables) => Promise<number>) =>
    save(async () => {
      const added = tables ? await work(tables) : 0;
      setDoing(undefined);
      load();
      return added;
    });
  const loadAgain = () => {
    forget();
    load();
  };

  const isBusy = saved.state === 'working' || loaded.state === 'working';
  const waiting = isBusy && <Waiting text={saved.state === 'working' ? words.common.saving : words.common.reading} longer={words.common.waited} />;
  const wentWrong = saved.state === 'failed' ? saved.thrown : loaded.state === 'failed' ? loaded.thrown : undefined;
  const failed = wentWrong !== undefined && <Failed thrown={wentWrong} language={language} again={loadAgain} />;
  if (!tables) return <>{waiting}{failed}</>;
  const people = peopleOf(tables.team);
  if (doing) {
    // What was typed stays in the form until it is saved, though the person's row may have been read anew.
    const person = doing.what === 'add' ? undefined : (people.find(({ id }) => id === doing.person.id) ?? doing.person);
    return (
      <>
        {waiting}
        {failed}
        <div hidden={isBusy}>
          {doing.what === 'end' && person ? (
            <EndForm person={person} onCancel={() => act(undefined)} onSave={(last) => saving(({ team }) => endPerson(server, team, person, last))} />
          ) : (
            <PersonForm
              person={person}
              people={people}
              allocation={tables.allocation}
              onCancel={() => act(undefined)}
              onSave={(wish, shares) => saving((read) => writePerson(server, read, person, wish, shares))}
            />
          )}
        </div>
      </>
    );
  }
  if (isBusy) return waiting;
  if (people.length === 0) return <>{failed}<Empty text={say.none} hint={say.noneHint} action={say.add} onAction={() => act({ what: 'add' })} /></>;
  return (
    <>
      <h1>{say.title}</h1>
      {failed}
      {saved.state === 'done' && (
        <div class="notice good" role="status">
          <p>{say.quotasAdded(saved.value)}</p>
          {saved.value > 0 && <button type="button" onClick={() => show(quotasTab.id, nextRow(tables.quotas) - saved.value)}>{say.checkQuotas}</button>}
        </div>
      )}
      <p class="actions"><button type="button" class="main" onClick={() => act({ what: 'add' })}>{say.add}</button></p>
      <PeopleList people={people.filter(({ to }) => to === null)} onAct={act} />
      {people.some(({ to }) => to !== null) && (
        <details>
          <summary>{say.left}</summary>
          <PeopleList people={people.filter(({ to }) => to !== null)} onAct={act} />
        </details>
      )}
    </>
  );
}
