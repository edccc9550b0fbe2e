import { LackingColumns } from '../build-workbook.ts';
import { failureOf } from '../failure.ts';
import type { SidebarWords } from '../../words/sidebar.ts';

interface FailedProps {
  readonly thrown: unknown;
  readonly words: SidebarWords;
  readonly again?: () => void;
  /** Puts back what tabs have lost. */
  readonly restore?: () => void;
}

/** What went wrong, how to mend it, and a way on. */
export function Failed({ thrown, words, again, restore }: FailedProps) {
  const { what, mend, detail } = failureOf(thrown, words.failures);
  return (
    <div class="notice bad" role="alert">
      <p><strong>{what}</strong></p>
      <p>{mend}</p>
      {detail && <p class="detail">{detail}</p>}
      {restore && thrown instanceof LackingColumns && <p class="actions"><button type="button" onClick={restore}>{words.failures.restore}</button></p>}
      {again && <button type="button" onClick={again}>{words.common.tryAgain}</button>}
    </div>
  );
}
