import { useSession, useWords } from '../session.ts';

interface WritingProps {
  readonly done: number;
  readonly of: number;
}

/** How far the writing is. */
export function Writing({ done, of }: WritingProps) {
  const { formats } = useSession();
  const say = useWords().importing;
  return (
    <div class="building">
      <h1>{say.title}</h1>
      <progress max={of} {...(done > 0 ? { value: done } : {})} aria-label={say.title} />
      <p role="status">{say.writing(formats.number(done), formats.number(of))}</p>
    </div>
  );
}
