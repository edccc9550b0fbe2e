import { roles } from '../../core/plan/role.ts';
import { wordIn } from '../../workbook/language.ts';
import { useSession, useWords } from '../session.ts';
import type { SetUpForm, Wrong } from '../set-up-form.ts';
import { Choice } from './choice.tsx';
import { TextField } from './field.tsx';

interface RolesFieldProps {
  readonly form: SetUpForm;
  readonly set: (part: Partial<SetUpForm>) => void;
  /** What is wrong, once the form was to be sent. */
  readonly wrong: Wrong;
  readonly mayBeSolo: boolean;
}

/** Which roles the department has, or the one person who has them all. */
export function RolesField({ form, set, wrong, mayBeSolo }: RolesFieldProps) {
  const { language } = useSession();
  const words = useWords();
  const say = words.setUp;
  const toggle = (role: string) => set({ roles: form.roles.includes(role) ? form.roles.filter((one) => one !== role) : [...form.roles, role] });
  return (
    <fieldset>
      <legend>{say.who}</legend>
      {Object.values(roles).map((role) => (
        <Choice key={role} kind="checkbox" text={wordIn(language.workbook, 'team', 'role', role)} isChosen={!form.isSolo && form.roles.includes(role)} isOff={form.isSolo} onChoose={() => toggle(role)} />
      ))}
      {mayBeSolo && (
        <div class="apart">
          <Choice kind="checkbox" text={say.solo} hint={say.soloHint} isChosen={form.isSolo} onChoose={() => set({ isSolo: !form.isSolo })} />
        </div>
      )}
      {wrong.roles && <p class="wrong" role="alert">{say.noRole}</p>}
      {form.isSolo && <TextField label={say.soloName} value={form.soloName} wrong={wrong.soloName && words.common.required} onChange={(soloName) => set({ soloName })} />}
    </fieldset>
  );
}
