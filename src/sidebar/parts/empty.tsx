interface EmptyProps {
  readonly text: string;
  readonly hint?: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** What is said where there is nothing yet, and the way to change that. */
export function Empty({ text, hint, action, onAction }: EmptyProps) {
  return (
    <div class="empty">
      <h1>{text}</h1>
      {hint && <p>{hint}</p>}
      <button type="button" class="main" onClick={onAction}>{action}</button>
    </div>
  );
}
