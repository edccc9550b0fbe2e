import type { Judged } from '../../workbook/incoming/judge.ts';
import { givenColumns } from '../../workbook/incoming/read-records.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { Choice } from '../parts/choice.tsx';
import { useSession, useWords } from '../session.ts';
import { cellSaid, columnSaid, reasonSaid } from './said.ts';

interface PreviewProps {
  readonly tab: TableTab;
  readonly judged: Judged;
  readonly columns: readonly string[];
  readonly fixed: Readonly<Record<string, string>>;
  readonly leavesRepeats: boolean;
  readonly onLeaveRepeats: (leaves: boolean) => void;
}

const FIRST = 5;
const LISTED = 20;

/** What would become of the file's rows, before anything is written. */
export function Preview({ tab, judged, columns, fixed, leavesRepeats, onLeaveRepeats }: PreviewProps) {
  const { language, formats } = useSession();
  const say = useWords().importing;
  const { compared, rows, leftOut, closed } = judged;
  const shown = givenColumns({ columns, fixed });
  const closedCount = [...closed.values()].reduce((sum, count) => sum + count, 0);
  const repeats = !compared.mayKeepRepeats ? say.again : leavesRepeats ? say.repeatsLeft : say.repeats;
  const lines = (list: readonly { readonly line: number }[]) => say.lines([...list.slice(0, LISTED).map(({ line }) => String(line)), ...(list.length > LISTED ? [say.more(list.length - LISTED)] : [])].join(', '));
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say.preview}</h2>
      <p role="status">{rows.length > 0 ? say.fresh(rows.length) : say.nothing}</p>
      {closedCount > 0 && <p class="notice bad">{say.closed(closedCount, [...closed.keys()].map((month) => formats.month(month)).join(', '))}</p>}
      {compared.there.length > 0 && <details><summary>{say.there(compared.there.length)}</summary><p class="quiet">{lines(compared.there)}</p></details>}
      {compared.repeats.length > 0 && (
        <>
          <details><summary>{repeats(compared.repeats.length)}</summary><p class="quiet">{lines(compared.repeats)}</p></details>
          {compared.mayKeepRepeats && <Choice kind="checkbox" text={say.leaveRepeats} isChosen={leavesRepeats} onChoose={() => onLeaveRepeats(!leavesRepeats)} />}
        </>
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
