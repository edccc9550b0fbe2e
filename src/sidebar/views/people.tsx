import { useState } from 'preact/hooks';
import { monthOf } from '../../core/period.ts';
import { nextRow, tableOf, type Table } from '../../workbook/table.ts';
import { allocation as allocationTab } from '../../workbook/tabs/allocation.ts';
import { quotas as quotasTab } from '../../workbook/tabs/quotas.ts';
import { team as teamTab } from '../../workbook/tabs/team.ts';
import { changePerson, changeShares, endEmployment, peopleOf, quotaRows, teamRow, type Person, type PersonWish, type Shares } from '../../workbook/team-changes.ts';
import { appendRows } from '../build-workbook.ts';
import { EndForm } from '../parts/end-form.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failed } from '../parts/failed.tsx';
import { PersonForm } from '../parts/person-form.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useLoaded, useTask } from '../task.ts';

interface Tables {
  readonly team: Table;
  readonly quotas: Table;
  readonly allocation: Table;
}

type Doing = { readonly what: 'add' } | { readonly what: 'change' | 'end'; readonly person: Person };

const tabs = [teamTab, quotasTab, allocationTab] as const;

async function readTables(server: Server): Promise<Tables> {
  const values = await server.read(tabs.map(({ id }) => id));
  return { team: tableOf(teamTab, values[teamTab.id] ?? []), quotas: tableOf(quotasTab, values[quotasTab.id] ?? []), allocation: tableOf(allocationTab, values[allocationTab.id] ?? []) };
}

/** Who is in the team: added, changed and let go here, in the words of Team's own rows. */
export function People() {
  const { server, show } = useSession();
  const words = useWords();
  const say = words.people;
  const [loaded, load] = useLoaded(() => readTables(server), []);
  const [doing, setDoing] = useState<Doing>();
  const [saved, save, forget] = useTask<number>();
  const act = (next: Doing | undefined) => {
    forget();
    setDoing(next);
  };
  const saving = (work: () => Promise<number>) =>
    save(async () => {
      const added = await work();
      setDoing(undefined);
      load();
      return added;
    });

  if (saved.state === 'working') return <Waiting text={words.common.saving} longer={words.common.waited} />;
  if (loaded.state === 'working') return <Waiting text={words.common.reading} longer={words.common.waited} />;
  if (loaded.state !== 'done') return loaded.state === 'failed' ? <Failed thrown={loaded.thrown} words={words} again={loaded.again} /> : null;
  const tables = loaded.value;
  const people = peopleOf(tables.team);
  const failed = saved.state === 'failed' && <Failed thrown={saved.thrown} words={words} again={() => act(undefined)} />;
  if (doing?.what === 'end') return <>{failed}<EndForm person={doing.person} onCancel={() => act(undefined)} onSave={(last) => saving(async () => { await server.change(teamTab.id, endEmployment(tables.team, doing.person, last)); return 0; })} /></>;
  if (doing) {
    const person = doing.what === 'change' ? doing.person : undefined;
    return <>{failed}<PersonForm person={person} people={people} allocation={tables.allocation} onCancel={() => act(undefined)} onSave={(wish, shares) => saving(() => write(server, tables, person, wish, shares))} /></>;
  }
  if (people.length === 0) return <Empty text={say.none} hint={say.noneHint} action={say.add} onAction={() => act({ what: 'add' })} />;
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

/** Writes a person's rows, new quotas first: if the last step fails, doing it again finds the others done. Answers how many quotas were added. */
async function write(server: Server, { team, quotas, allocation }: Tables, person: Person | undefined, wish: PersonWish, shares: Shares | undefined): Promise<number> {
  const isNewRole = person?.role !== wish.role;
  const plans = isNewRole ? quotaRows(quotas, wish, monthOf(wish.from), person === undefined) : [];
  if (plans.length > 0) await appendRows(server, quotas, plans);
  if (shares) {
    const { changes, rows } = changeShares(allocation, wish.id, shares);
    if (changes.length > 0) await server.change(allocationTab.id, changes);
    if (rows.length > 0) await appendRows(server, allocation, rows);
  }
  const { changes, rows } = person ? changePerson(team, person, wish) : { changes: [], rows: [teamRow(wish)] };
  if (rows.length > 0) await appendRows(server, team, rows);
  if (changes.length > 0) await server.change(teamTab.id, changes);
  return plans.length;
}

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly onAct: (doing: Doing) => void;
}

function PeopleList({ people, onAct }: PeopleListProps) {
  const { formats } = useSession();
  const words = useWords();
  const say = words.people;
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <strong>{person.name || person.id}</strong> <span class="quiet">{person.id}</span>
            <p class="quiet">
              {[words.roles[person.role] ?? person.role, person.grade, person.to !== null ? say.until(formats.day(person.to)) : person.from !== null && say.since(formats.day(person.from))].filter(Boolean).join(', ')}
            </p>
          </div>
          <p class="actions">
            <button type="button" aria-label={`${say.change}: ${person.name}`} onClick={() => onAct({ what: 'change', person })}>{say.change}</button>
            {person.to === null && <button type="button" aria-label={`${say.end}: ${person.name}`} onClick={() => onAct({ what: 'end', person })}>{say.end}</button>}
          </p>
        </li>
      ))}
    </ul>
  );
}
