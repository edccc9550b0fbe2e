interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  /** What radio buttons of one question share. */
  readonly name?: string;
  readonly text: string;
  readonly hint?: string;
  readonly isChosen: boolean;
  readonly isOff?: boolean;
  readonly onChoose: () => void;
}

/** A radio button or check box with its text beside it. */
export function Choice({ kind, name, text, hint, isChosen, isOff = false, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type={kind} name={name} checked={isChosen} disabled={isOff} onChange={onChoose} />
      <span>{text}{hint && <small>{hint}</small>}</span>
    </label>
  );
}
