import { FLAG } from '../../core/plan/flag.ts';
import { speakerOf } from '../../workbook/language.ts';
import { nameOf } from '../../workbook/what-if/choices.ts';
import type { Gap } from '../../workbook/what-if/gaps.ts';
import type { Occasion } from '../../workbook/what-if/scenario.ts';
import { useSession, useWords } from '../session.ts';

const MOST = 8;

/** The parts of pay that lack something, so that what they would pay isn't in the sums. */
export function Gaps({ occasion, gaps }: { readonly occasion: Occasion; readonly gaps: readonly Gap[] }) {
  const { language } = useSession();
  const words = useWords();
  const speak = speakerOf(language.workbook);
  if (gaps.length === 0) return null;
  return (
    <details open>
      <summary>{words.whatIf.gaps}</summary>
      <p class="quiet">{words.whatIf.gapsHint}</p>
      <ul class="lacks">
        {gaps.slice(0, MOST).map(({ person, component, how }) => <li key={`${person} ${component}`}>{[nameOf(occasion, person), component].filter(Boolean).join(', ')}: {speak(how).replace(FLAG, '')}</li>)}
        {gaps.length > MOST && <li class="quiet">{words.month.more(gaps.length - MOST)}</li>}
      </ul>
    </details>
  );
}
