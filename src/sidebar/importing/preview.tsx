import type { Judged } from '../../workbook/incoming/judge.ts';
import type { Choices } from '../../workbook/incoming/recognise.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { Choice } from '../parts/choice.tsx';
import { useSession, useWords } from '../session.ts';
import { listed } from './listed.ts';
import { cellSaid, columnSaid, reasonSaid } from './said.ts';

interface PreviewProps {
  readonly tab: TableTab;
  readonly judged: Judged;
  readonly choices: Choices;
  readonly onChoose: (part: Partial<Choices>) => void;
}

const FIRST = 5;
const LISTED = 20;

/** What would become of the file's rows, before anything is written. */
export function Preview({ tab, judged, choices: { leavesRepeats, takesAlike }, onChoose }: PreviewProps) {
  const { language, formats } = useSession();
  const say = useWords().importing;
  const { compared, rows, leftOut, closed, columns: shown } = judged;
  const closedCount = [...closed.values()].reduce((sum, count) => sum + count, 0);
  const repeats = !compared.mayKeepRepeats ? say.again : leavesRepeats ? say.repeatsLeft : say.repeats;
  const lines = (list: readonly { readonly line: number }[]) => say.lines(listed(list.map(({ line }) => line), say.more));
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say.preview}</h2>
      <p role="status">{rows.length > 0 ? say.fresh(rows.length) : say.nothing}</p>
      {closedCount > 0 && <p class="notice bad">{say.closed(closedCount, [...closed.keys()].map((month) => formats.month(month)).join(', '))}</p>}
      {compared.there.length > 0 && <details><summary>{say.there(compared.there.length)}</summary><p class="quiet">{lines(compared.there)}</p></details>}
      {compared.repeats.length > 0 && (
        <>
          <details><summary>{repeats(compared.repeats.length)}</summary><p class="quiet">{lines(compared.repeats)}</p></details>
          {compared.mayKeepRepeats && <Choice kind="checkbox" text={say.leaveRepeats} isChosen={leavesRepeats} onChoose={() => onChoose({ leavesRepeats: !leavesRepeats })} />}
        </>
      )}
      {compared.alike.length > 0 && (
        <fieldset class="asking">
          <legend>{say.alike(compared.alike.length)}</legend>
          <ul class="lacks">
            {compared.alike.slice(0, FIRST).map(({ line, at, differences }) => <li key={line}><strong>{say.line(line)}</strong> {say.likeRow(at, differences.map(({ column, held, found }) => say.differs(columnSaid(language, tab, column), cellSaid(language, tab, column, held), cellSaid(language, tab, column, found))).join('; '))}</li>)}
            {compared.alike.length > FIRST && <li class="quiet">{lines(compared.alike)}</li>}
          </ul>
          <Choice kind="radio" name="alike" text={say.leaveAlike} isChosen={takesAlike === false} onChoose={() => onChoose({ takesAlike: false })} />
          <Choice kind="radio" name="alike" text={say.takeAlike} isChosen={takesAlike === true} onChoose={() => onChoose({ takesAlike: true })} />
        </fieldset>
      )}
      {leftOut.length > 0 && (
        <details open>
          <summary>{say.left(leftOut.length)}</summary>
          <ul class="lacks">
            {leftOut.slice(0, LISTED).map(({ line, reasons }) => <li key={line}><strong>{say.line(line)}</strong> {reasons.map((reason) => reasonSaid(language, tab, reason)).join(' ')}</li>)}
            {leftOut.length > LISTED && <li class="quiet">{say.more(leftOut.length - LISTED)}</li>}
          </ul>
        </details>
      )}
      {rows.length > 0 && (
        <>
          <h2 id="first-rows">{say.firstRows}</h2>
          <div class="scroll" tabIndex={0} role="region" aria-labelledby="first-rows">
            <table>
              <thead><tr>{shown.map((name) => <th key={name} scope="col">{columnSaid(language, tab, name)}</th>)}</tr></thead>
              <tbody>{rows.slice(0, FIRST).map(({ line, row }) => <tr key={line}>{shown.map((name) => <td key={name}>{cellSaid(language, tab, name, row[name] ?? '')}</td>)}</tr>)}</tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
