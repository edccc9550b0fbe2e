import { useWords } from '../session.ts';

/** That rows are being written. */
export function Writing({ count }: { readonly count: number }) {
  const say = useWords().importing;
  return (
    <div class="building">
      <h1>{say.title}</h1>
      <progress aria-label={say.title} />
      <p role="status">{say.writing(count)}</p>
    </div>
  );
}
