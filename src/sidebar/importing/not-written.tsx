import { failureOf, mayRepeat } from '../failure.ts';
import { Interrupted } from '../import-rows.ts';
import { Failed } from '../parts/failed.tsx';
import { useSession, useWords } from '../session.ts';

interface NotWrittenProps {
  readonly thrown: unknown;
  readonly again: () => void;
}

/** Why an import wasn't written, or not to its end, and the ways on. */
export function NotWritten({ thrown, again }: NotWrittenProps) {
  const { language, formats } = useSession();
  const say = useWords().importing;
  if (!(thrown instanceof Interrupted)) return <Failed thrown={thrown} language={language} {...(mayRepeat(thrown) ? { again } : {})} />;
  const { what, detail } = failureOf(thrown.cause, language);
  const { done, of } = thrown;
  return (
    <div class="notice bad" role="alert">
      <p><strong>{what}</strong></p>
      <p>{done < of ? say.partly(formats.number(done), formats.number(of)) : say.unreached}</p>
      {detail && <p class="detail">{detail}</p>}
      <button type="button" onClick={again}>{say.goOn}</button>
    </div>
  );
}
