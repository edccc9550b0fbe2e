import type { Judged } from '../../workbook/incoming/judge.ts';
import { titleIn } from '../../workbook/language.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { buildWorkbook } from '../build-workbook.ts';
import { Failed } from '../parts/failed.tsx';
import { useSession, useWords } from '../session.ts';
import { pickedMonth } from '../settings-held.ts';
import { useTask } from '../task.ts';
import { columnSaid } from './said.ts';

interface LostColumnsNoticeProps {
  readonly tab: TableTab;
  readonly judged: Judged;
  readonly onRestored: () => void;
}

/** The columns that the file brings and the sheet can't take: those that it hasn't are put back, those that formulas fill are left to them. */
export function LostColumnsNotice({ tab, judged: { lost, filled }, onRestored }: LostColumnsNoticeProps) {
  const { server, language, overview, refresh } = useSession();
  const words = useWords();
  const say = words.importing;
  const [task, start] = useTask<void>();
  const said = (names: readonly string[]) => names.map((name) => columnSaid(language, tab, name)).join(', ');
  const restore = () =>
    start(async () => {
      await buildWorkbook(server, { month: pickedMonth(overview.settings), restores: true }).finally(refresh);
      onRestored();
    });
  return (
    <>
      {lost.length > 0 && (
        <div class="notice bad" role="alert">
          <p>{say.lostColumns(titleIn(language.workbook, tab), said(lost))}</p>
          <p class="actions"><button type="button" disabled={task.state === 'working'} onClick={restore}>{task.state === 'working' ? words.common.working : words.failures.restore}</button></p>
        </div>
      )}
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      {filled.length > 0 && <p class="notice">{say.filledColumns(said(filled))}</p>}
    </>
  );
}
