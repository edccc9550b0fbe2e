import type { Guess } from '../../workbook/incoming/guess.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useWords } from '../session.ts';

interface GuessedFieldProps {
  readonly label: string;
  readonly guess: Guess<string>;
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** How something of the file reads then. */
  readonly hint?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** What was recognised, to be changed; what isn't certain is asked for, with nothing chosen. */
export function GuessedField({ label, guess, choices, hint, onChoose }: GuessedFieldProps) {
  const say = useWords().importing;
  const open: readonly (readonly [string, string])[] = guess.isCertain ? [] : [['', say.choose]];
  return <ChoiceField label={label} hint={hint} value={guess.isCertain ? guess.value : ''} wrong={guess.isCertain ? undefined : say.confirm} choices={[...open, ...choices]} onChange={(value) => value !== '' && onChoose(value)} />;
}
