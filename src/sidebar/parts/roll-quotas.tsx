import type { Month } from '../../core/period.ts';
import { rolledQuotas } from '../../workbook/roll-quotas.ts';
import { tableOf } from '../../workbook/table.ts';
import { quotas as quotasTab } from '../../workbook/tabs/quotas.ts';
import { team as teamTab } from '../../workbook/tabs/team.ts';
import { appendRows } from '../build-workbook.ts';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { Failed } from './failed.tsx';

async function rollQuotas(server: Server, month: Month): Promise<number> {
  const values = await server.read([quotasTab.id, teamTab.id]);
  const quotas = tableOf(quotasTab, values[quotasTab.id] ?? []);
  const rows = rolledQuotas(quotas, tableOf(teamTab, values[teamTab.id] ?? []), month);
  if (rows.length > 0) await appendRows(server, quotas, rows);
  return rows.length;
}

/** Plans the next quarter as this one was: a start that is then corrected in Quotas. */
export function RollQuotas({ month }: { readonly month: Month }) {
  const { server, show } = useSession();
  const words = useWords();
  const say = words.month;
  const [task, start] = useTask<number>();
  return (
    <section aria-labelledby="next-quarter">
      <h2 id="next-quarter">{say.nextQuarter}</h2>
      <p class="quiet">{say.nextQuarterHint}</p>
      {task.state === 'failed' && <Failed thrown={task.thrown} words={words} again={task.again} />}
      {task.state === 'done' && <p role="status"><button type="button" class="link" onClick={() => show(quotasTab.id)}>{say.rolled(task.value)}</button></p>}
      <button type="button" disabled={task.state === 'working'} onClick={() => start(() => rollQuotas(server, month))}>{say.roll}</button>
    </section>
  );
}
