import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  /** Draws the control with what ties it to its label, hint and error. */
  readonly children: (tie: Tie) => ComponentChildren;
}

export interface Tie {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label above and its hint or error below. */
export function Field({ label, hint, wrong, children }: FieldProps): JSX.Element {
  const id = useId();
  const note = wrong ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': note ? `${id}-note` : undefined, 'aria-invalid': wrong !== undefined })}
      {note && <p id={`${id}-note`} class={wrong ? 'wrong' : 'hint'}>{note}</p>}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'month' | 'number';
  readonly disabled?: boolean;
}

export function TextField({ value, onChange, type = 'text', disabled = false, ...field }: TextFieldProps): JSX.Element {
  return <Field {...field}>{(tie) => <input {...tie} type={type as 'text'} value={value} disabled={disabled} autoComplete="off" onInput={(event) => onChange(event.currentTarget.value)} />}</Field>;
}

interface ChoiceFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ value, choices, onChange, ...field }: ChoiceFieldProps): JSX.Element {
  return (
    <Field {...field}>
      {(tie) => (
        <select {...tie} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {choices.map(([one, text]) => <option key={one} value={one}>{text}</option>)}
        </select>
      )}
    </Field>
  );
}
