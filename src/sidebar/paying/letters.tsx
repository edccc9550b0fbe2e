import { lettersHtml } from '../../workbook/statements/letters-html.ts';
import { lettersDue } from '../../workbook/statements/plan-letter.ts';
import { planLetters } from '../../workbook/tabs/plan-letters.ts';
import { tableOf } from '../../workbook/table.ts';
import { appendRows } from '../build-workbook.ts';
import { download } from '../download.ts';
import { Failed } from '../parts/failed.tsx';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { today } from '../today.ts';
import type { PaySeen } from './read-pay.ts';

/** Whose plan has no letter yet, and the letters to sign. */
export function Letters({ seen, onChange }: { readonly seen: PaySeen; readonly onChange: () => void }) {
  const { server, language, overview, show } = useSession();
  const words = useWords();
  const say = words.pay;
  const { department, closing, speech } = seen;
  const [task, start] = useTask<void>();
  const due = lettersDue(department, closing.month, today(), speech);
  const write = async () => {
    const table = tableOf(planLetters, (await server.read([planLetters.id]))[planLetters.id] ?? []);
    await appendRows(server, table, due);
    onChange();
  };
  const print = () => download(`${language.slips.lettersFile}.html`, lettersHtml(department.facts, language.code, String(overview.settings['company'] ?? ''), language.slips), 'text/html');
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{say.letters}</h2>
      <p class="quiet">{say.lettersHint}</p>
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      <p>{say.lettersDue(due.length)}</p>
      <p class="actions">
        {due.length > 0 && <button type="button" disabled={task.state === 'working'} onClick={() => start(write)}>{task.state === 'working' ? words.common.working : say.writeLetters}</button>}
        <button type="button" onClick={() => show(planLetters.id)}>{say.openLetters}</button>
        <button type="button" onClick={print}>{say.printLetters}</button>
      </p>
    </section>
  );
}
