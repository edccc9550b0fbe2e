import { useEffect, useRef } from 'preact/hooks';

interface AskingProps {
  readonly text: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** What will happen, read out first, before it does. */
export function Asking({ text, act, onAct, cancel, onCancel }: AskingProps) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <div class="notice">
      <p ref={sentence} tabIndex={-1}>{text}</p>
      <p class="actions">
        <button type="button" onClick={onAct}>{act}</button>
        <button type="button" onClick={onCancel}>{cancel}</button>
      </p>
    </div>
  );
}

/** The button that the keyboard comes back to once what it led to is over. */
export function useReturn(isAway: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) button.current?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return button;
}
