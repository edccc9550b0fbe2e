import type { Judged, Unknown } from '../../workbook/incoming/judge.ts';
import { needsOf } from '../../workbook/incoming/needs.ts';
import { nameKey } from '../../workbook/incoming/people.ts';
import type { Choices } from '../../workbook/incoming/recognise.ts';
import { typedColumns } from '../../workbook/incoming/target.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { GuessedField } from './guessed-field.tsx';
import { cellSaid, columnSaid } from './said.ts';

interface MeaningFieldsProps {
  readonly tab: TableTab;
  readonly judged: Judged;
  readonly choices: Choices;
  /** The columns that the file gives. */
  readonly columns: readonly string[];
  readonly fixed: Readonly<Record<string, string>>;
  /** Columns that the file doesn't give, to be said for every row. */
  readonly asked: readonly string[];
  readonly onChange: (part: Partial<Choices>) => void;
}

/** No word of any tab, and nobody's name. */
const LEAVE = '\u0000';
const KEPT = '\u0001';
const NOTHING = '\u0002';
const MOST = 30;

/** What the file's words and names are here: first those that nobody knows, which keep their rows out. */
export function MeaningFields({ tab, judged, choices, columns, fixed, asked, onChange }: MeaningFieldsProps) {
  const { language } = useSession();
  const say = useWords().importing;
  const wordsOf = (column: string) => (tab.columns[column]?.words ?? []).map((word) => [word, cellSaid(language, tab, column, word)] as const);
  const mean = (column: string, found: string, word: string) => onChange({ words: { ...choices.words, [column]: { ...choices.words[column], [found.toLowerCase()]: word } } });
  const name = (those: readonly Unknown[], as: (found: string) => string) => onChange({ named: { ...choices.named, ...Object.fromEntries(those.map(({ found }) => [nameKey(found), as(found)])) } });
  const steady = typedColumns(tab).filter((column) => tab.columns[column]?.words && !columns.includes(column) && !asked.includes(column));
  const needed = needsOf(tab);
  const names = Object.entries(choices.named);
  const unname = (key: string) => onChange({ named: Object.fromEntries(names.filter(([one]) => one !== key)) });
  const whose = judged.people.map((id) => [id, id] as const);
  const { unknownWords, unknownNames, meanings } = judged;
  return (
    <div class="meanings">
      {asked.map((column) => (
        <GuessedField key={column} label={say.forAll(columnSaid(language, tab, column))} guess={{ value: NOTHING, isCertain: false }} choices={[[NOTHING, say.blank], ...wordsOf(column)]} onChoose={(word) => onChange({ fixed: { ...choices.fixed, [column]: word === NOTHING ? '' : word } })} />
      ))}
      {unknownWords.length > 0 && (
        <fieldset>
          <legend>{say.unknownWords}</legend>
          {unknownWords.slice(0, MOST).map(({ column, found, count }) => (
            <ChoiceField key={`${column} ${found}`} label={`${columnSaid(language, tab, column)}: ${found} (${count})`} value={LEAVE} choices={[[LEAVE, say.leaveRows], ['', say.blank], ...wordsOf(column)]} onChange={(word) => mean(column, found, word)} />
          ))}
        </fieldset>
      )}
      {unknownNames.length > 0 && (
        <fieldset>
          <legend>{say.unknownNames}</legend>
          <p class="quiet">{say.nobodyHint}</p>
          {unknownNames.slice(0, MOST).map((one) => (
            <ChoiceField
              key={one.found}
              label={`${columnSaid(language, tab, one.column)}: ${one.found} (${one.count})`}
              hint={one.other === '' ? undefined : say.several(one.other)}
              value={LEAVE}
              choices={[[LEAVE, say.leaveRows], [one.found, say.keep], ...whose]}
              onChange={(id) => id !== LEAVE && name([one], () => id)}
            />
          ))}
          <p class="actions"><button type="button" onClick={() => name(unknownNames, (found) => found)}>{say.keepAll}</button></p>
        </fieldset>
      )}
      {meanings.length + names.length > 0 && (
        <details>
          <summary>{say.meanings}</summary>
          {names.slice(0, MOST).map(([key, id]) => (
            <ChoiceField key={key} label={key} value={judged.people.includes(id) ? id : KEPT} choices={[[LEAVE, say.leaveRows], [KEPT, say.keep], ...whose]} onChange={(next) => (next === LEAVE ? unname(key) : onChange({ named: { ...choices.named, [key]: next === KEPT ? id : next } }))} />
          ))}
          {meanings.slice(0, MOST).map(({ column, found, means }) => (
            <ChoiceField key={`${column} ${found}`} label={`${columnSaid(language, tab, column)}: ${found}`} value={means} choices={[['', say.blank], ...wordsOf(column)]} onChange={(word) => mean(column, found, word)} />
          ))}
        </details>
      )}
      {steady.length > 0 && (
        <details open={steady.some((column) => needed.includes(column) || (fixed[column] ?? '') !== '')}>
          <summary>{say.fixed}</summary>
          {steady.map((column) => (
            <ChoiceField key={column} label={columnSaid(language, tab, column)} value={fixed[column] ?? ''} choices={[['', say.blank], ...wordsOf(column)]} onChange={(word) => onChange({ fixed: { ...choices.fixed, [column]: word } })} />
          ))}
        </details>
      )}
    </div>
  );
}
