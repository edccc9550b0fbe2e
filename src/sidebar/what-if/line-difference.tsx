import { toCell } from '../../core/money.ts';
import { speakerOf } from '../../workbook/language.ts';
import type { LineCompared } from '../../workbook/what-if/compare-pay.ts';
import { useSession, useWords } from '../session.ts';
import { BeforeAfter } from './before-after.tsx';

/** A part of pay that differs; both calculations are a click away. */
export function LineDifference({ line }: { readonly line: LineCompared }) {
  const { formats, language } = useSession();
  const say = useWords().whatIf;
  const speak = speakerOf(language.workbook);
  const [before, after] = line.hows.map((how) => (how === null ? say.noLine : speak(how)));
  return (
    <li>
      <details>
        <summary><span class="line"><span>{line.component}</span><span>{formats.difference(toCell(line.difference))}</span></span></summary>
        <p class="quiet"><BeforeAfter of={line} /></p>
        <dl>
          <dt>{say.now}</dt>
          <dd>{before}</dd>
          <dt>{say.then}</dt>
          <dd>{after}</dd>
        </dl>
      </details>
    </li>
  );
}
