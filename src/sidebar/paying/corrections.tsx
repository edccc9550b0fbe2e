import { sum, toCell } from '../../core/money.ts';
import type { ClosingLine } from '../../workbook/closing/closing-line.ts';
import { speakerOf } from '../../workbook/language.ts';
import { useSession } from '../session.ts';

interface CorrectionsProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly ClosingLine[];
}

/** What is paid for earlier months, line by line, with the reason found. */
export function Corrections({ id, title, hint, lines }: CorrectionsProps) {
  const { formats, language } = useSession();
  const speak = speakerOf(language.workbook);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}: {formats.money(toCell(sum(lines.map(({ amount }) => amount))))}</h2>
      <p class="quiet">{hint}</p>
      <ul class="seen">
        {lines.map(({ person, component, amount, corrects, how }, i) => (
          <li key={i}>
            <div class="line"><strong>{person}, {component}</strong><span>{formats.money(toCell(amount))}</span></div>
            <p class="quiet">{corrects === null ? '' : `${formats.month(corrects)}. `}{speak(how)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
