import { LackingColumns } from '../build-workbook.ts';
import { failureOf } from '../failure.ts';
import type { Language } from '../../words/languages.ts';

interface FailedProps {
  readonly thrown: unknown;
  readonly language: Language;
  readonly again?: () => void;
  /** Puts back what tabs have lost. */
  readonly restore?: () => void;
}

/** What went wrong, how to mend it, and a way on. */
export function Failed({ thrown, language, again, restore }: FailedProps) {
  const { what, mend, detail } = failureOf(thrown, language);
  const words = language.sidebar;
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
