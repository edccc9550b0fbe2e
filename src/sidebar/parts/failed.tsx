import { failureOf } from '../failure.ts';
import type { SidebarWords } from '../../words/sidebar.ts';

interface FailedProps {
  readonly thrown: unknown;
  readonly words: SidebarWords;
  readonly again?: () => void;
}

/** What went wrong, how to mend it, and a way on. */
export function Failed({ thrown, words, again }: FailedProps) {
  const { what, mend, detail } = failureOf(thrown, words.failures);
  return (
    <div class="notice bad" role="alert">
      <p><strong>{what}</strong></p>
      <p>{mend}</p>
      {detail && <p class="detail">{detail}</p>}
      {again && <button type="button" onClick={again}>{words.common.tryAgain}</button>}
    </div>
  );
}
