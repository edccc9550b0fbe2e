import { useState } from 'preact/hooks';
import { isoDay, type Day } from '../../core/period.ts';
import type { Person } from '../../workbook/team-changes.ts';
import { useSession, useWords } from '../session.ts';
import { dayFromField, today } from '../today.ts';
import { TextField } from './field.tsx';
import { Heading } from './heading.tsx';

interface EndFormProps {
  readonly person: Person;
  readonly onCancel: () => void;
  readonly onSave: (last: Day) => void;
}

export function EndForm({ person, onCancel, onSave }: EndFormProps) {
  const { formats } = useSession();
  const words = useWords();
  const say = words.people;
  const [last, setLast] = useState(isoDay(today()));
  const [isChecked, setChecked] = useState(false);
  const day = dayFromField(last);
  const wrong = Number.isNaN(day) ? words.common.required : person.from !== null && day < person.from ? say.lastEarly(formats.day(person.from)) : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (wrong === undefined) onSave(day);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading text={say.ending(person.name)} />
      <TextField label={say.last} hint={say.lastHint} type="date" value={last} wrong={isChecked ? wrong : undefined} onChange={setLast} />
      <p class="actions">
        <button type="submit" class="main">{say.end}</button>
        <button type="button" onClick={onCancel}>{words.common.cancel}</button>
      </p>
    </form>
  );
}
