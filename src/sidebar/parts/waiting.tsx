import { useEffect, useState } from 'preact/hooks';

interface WaitingProps {
  readonly text: string;
  /** What is said when it takes long. */
  readonly longer: string;
}

const LONG_MS = 8000;

/** A spinner with a sentence, and another one when it takes long. */
export function Waiting({ text, longer }: WaitingProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      <p>{isLong ? longer : text}</p>
    </div>
  );
}
