import { useState } from 'preact/hooks';
import { isoDay } from '../../core/period.ts';
import { roles } from '../../core/plan/role.ts';
import { wordIn } from '../../workbook/language.ts';
import type { Table } from '../../workbook/table.ts';
import { freeId, ownShares, sharesOf, type Person, type PersonWish, type Shares } from '../../workbook/team-changes.ts';
import { grades } from '../../workbook/tabs/team.ts';
import { useSession, useWords } from '../session.ts';
import { dayFromField, today } from '../today.ts';
import { Choice } from './choice.tsx';
import { ChoiceField, TextField } from './field.tsx';
import { Heading } from './heading.tsx';

interface PersonFormProps {
  /** Who is changed; nobody yet when somebody is added. */
  readonly person: Person | undefined;
  readonly people: readonly Person[];
  readonly allocation: Table;
  readonly onCancel: () => void;
  /** The shares of time where they are split. */
  readonly onSave: (wish: PersonWish, shares: Shares | undefined) => void;
}

export function PersonForm({ person, people, allocation, onCancel, onSave }: PersonFormProps) {
  const { formats, language } = useSession();
  const words = useWords();
  const say = words.people;
  const known = person && sharesOf(allocation, person.id);
  const [wish, setWish] = useState({
    id: person?.id ?? freeId(people),
    name: person?.name ?? '',
    role: person?.role ?? roles.leadGenerator,
    grade: person?.grade ?? 'Middle',
    manager: person?.manager ?? '',
    from: isoDay(today()),
  });
  const [isSplit, setSplit] = useState(known !== undefined);
  const [shares, setShares] = useState<Shares>(known ?? ownShares(wish.role));
  const [isChecked, setChecked] = useState(false);
  const set = (part: Partial<typeof wish>) => setWish({ ...wish, ...part });
  const from = dayFromField(wish.from);
  const total = Object.values(shares).reduce((sum, share) => sum + Math.round(share * 1000), 0) / 1000;
  const wrong = {
    name: wish.name.trim() === '' ? words.common.required : undefined,
    id: wish.id.trim() === '' ? words.common.required : !person && people.some(({ id }) => id.toLowerCase() === wish.id.trim().toLowerCase()) ? say.idTaken : undefined,
    from: Number.isNaN(from) ? words.common.required : undefined,
    shares: isSplit && total !== 1 ? say.sharesTotal(formats.share(total)) : undefined,
  };
  const managers = people.filter(({ id, to }) => id !== person?.id && to === null).map(({ id, name }) => [id, name || id] as const);
  const takeRole = (role: string) => {
    set({ role });
    if (!isSplit) setShares(ownShares(role));
  };
  const shown = (problem: string | undefined) => (isChecked ? problem : undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(wrong).every((problem) => problem === undefined)) onSave({ ...wish, id: wish.id.trim(), name: wish.name.trim(), from }, isSplit ? shares : undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading text={person ? say.changing(person.name) : say.add} />
      <TextField label={say.name} value={wish.name} wrong={shown(wrong.name)} onChange={(name) => set({ name })} />
      <TextField label={say.id} hint={say.idHint} value={wish.id} disabled={person !== undefined} wrong={shown(wrong.id)} onChange={(id) => set({ id })} />
      <ChoiceField label={say.role} value={wish.role} choices={Object.values(roles).map((role) => [role, wordIn(language.workbook, 'team', 'role', role)])} onChange={takeRole} />
      <ChoiceField
        label={say.grade}
        hint={wish.role === roles.leadGenerator ? say.gradeHint : undefined}
        value={wish.grade}
        choices={grades.map((grade) => [grade, grade])}
        onChange={(grade) => set({ grade })}
      />
      <ChoiceField label={say.manager} value={wish.manager} choices={[['', say.nobody], ...managers]} onChange={(manager) => set({ manager })} />
      <TextField label={say.from} hint={person ? say.fromHint : undefined} type="date" value={wish.from} wrong={shown(wrong.from)} onChange={(day) => set({ from: day })} />
      <Choice kind="checkbox" text={say.split} isChosen={isSplit} onChoose={() => setSplit(!isSplit)} />
      {isSplit && (
        <fieldset class="shares">
          <legend class="unseen">{say.split}</legend>
          {Object.entries(shares).map(([block, share]) => (
            <TextField
              key={block}
              label={`${say.shares[block]}, %`}
              type="number"
              value={String(Math.round(share * 1000) / 10)}
              onChange={(text) => setShares({ ...shares, [block]: (Number(text) || 0) / 100 })}
            />
          ))}
          {shown(wrong.shares) && <p class="wrong" role="alert">{wrong.shares}</p>}
        </fieldset>
      )}
      <p class="actions">
        <button type="submit" class="main">{words.common.save}</button>
        <button type="button" onClick={onCancel}>{words.common.cancel}</button>
      </p>
    </form>
  );
}
