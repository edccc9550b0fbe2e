import { wordIn } from '../../workbook/language.ts';
import type { Person } from '../../workbook/team-changes.ts';
import { useSession, useWords } from '../session.ts';

/** What is being done about whom. */
export type Doing = { readonly what: 'add' } | { readonly what: 'change' | 'end'; readonly person: Person };

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly onAct: (doing: Doing) => void;
}

export function PeopleList({ people, onAct }: PeopleListProps) {
  const { formats, language } = useSession();
  const words = useWords();
  const say = words.people;
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <strong>{person.name || person.id}</strong> <span class="quiet">{person.id}</span>
            <p class="quiet">
              {[wordIn(language.workbook, 'team', 'role', person.role), person.grade, person.to !== null ? say.until(formats.day(person.to)) : person.from !== null && say.since(formats.day(person.from))].filter(Boolean).join(', ')}
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
