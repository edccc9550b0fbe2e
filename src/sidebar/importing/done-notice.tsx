import type { TableTab } from '../../workbook/tab.ts';
import { titleIn } from '../../workbook/language.ts';
import { useSession, useWords } from '../session.ts';
import { download } from '../download.ts';

/** What an import did. */
export interface Done {
  readonly tab: TableTab;
  readonly count: number;
  readonly row: number;
  readonly column: number;
  /** The rows that were left out, as CSV, and how many they are. */
  readonly left: { readonly count: number; readonly text: string };
}

export function DoneNotice({ tab, count, row, column, left }: Done) {
  const { language, show } = useSession();
  const say = useWords().importing;
  return (
    <div class="notice good" role="status">
      <p>{say.done(count, titleIn(language.workbook, tab))}</p>
      {left.count > 0 && <p>{say.doneLeft(left.count)}</p>}
      <p class="actions">
        <button type="button" onClick={() => show(tab.id, row, column)}>{say.showFirst}</button>
        {left.count > 0 && <LeftOut text={left.text} />}
      </p>
    </div>
  );
}

export function LeftOut({ text }: { readonly text: string }) {
  const say = useWords().importing;
  return <button type="button" onClick={() => download(`${say.leftFile}.csv`, text)}>{say.download}</button>;
}
