import { useState } from 'preact/hooks';
import { auditLog } from '../../workbook/tabs/audit-log.ts';
import { payPlan } from '../../workbook/tabs/pay-plan.ts';
import type { WarningShown } from '../../workbook/warnings-shown.ts';
import { changeOf, tableOf } from '../../workbook/table.ts';
import { appendRows } from '../build-workbook.ts';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { today } from '../today.ts';
import { Failed } from './failed.tsx';
import { TextField } from './field.tsx';

const MOST = 8;

/** The one warning that a company may overrule: a percentage for a lead generator. */
const OVERRULED = 'W02';

/** What the Dashboard warns of, each with the way to its cell. */
export function Warnings({ warnings, onChange }: { readonly warnings: readonly WarningShown[]; readonly onChange: () => void }) {
  const { show, overview } = useSession();
  const say = useWords().month;
  const [isAll, setAll] = useState(false);
  const [asked, setAsked] = useState<WarningShown>();
  const open = ({ sheet, row, column }: WarningShown) => () => {
    const tab = overview.found.sheets.find(({ name }) => name === sheet)?.tab;
    if (tab) show(tab, row, column);
  };
  if (warnings.length === 0) return <p class="quiet">{say.noWarnings}</p>;
  return (
    <ul class="lacks">
      {(isAll ? warnings : warnings.slice(0, MOST)).map((warning) => (
        <li key={`${warning.code}${warning.sheet}${warning.row}`}>
          <button type="button" class="link" onClick={open(warning)}>{warning.text}</button>
          {warning.code === OVERRULED && asked !== warning && <button type="button" class="link" onClick={() => setAsked(warning)}>{say.overrule}</button>}
          {asked === warning && <Overruling warning={warning} onDone={() => { setAsked(undefined); onChange(); }} />}
        </li>
      ))}
      {!isAll && warnings.length > MOST && <li class="quiet"><button type="button" class="link" onClick={() => setAll(true)}>{say.more(warnings.length - MOST)}</button></li>}
    </ul>
  );
}

function Overruling({ warning, onDone }: { readonly warning: WarningShown; readonly onDone: () => void }) {
  const { server } = useSession();
  const words = useWords();
  const say = words.month;
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [task, start] = useTask<void>();
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') start(() => overrule(server, warning, reason.trim()).then(onDone));
  };
  return (
    <form onSubmit={submit} noValidate>
      {task.state === 'failed' && <Failed thrown={task.thrown} words={words} again={task.again} />}
      <TextField label={say.reason} hint={say.reasonHint} value={reason} wrong={isChecked && reason.trim() === '' ? words.common.required : undefined} onChange={setReason} />
      <p class="actions"><button type="submit" disabled={task.state === 'working'}>{words.common.save}</button></p>
    </form>
  );
}

/** Writes the log first: a reason that stands in the Pay plan is always in the log too. */
export async function overrule(server: Server, { text, row }: WarningShown, reason: string): Promise<void> {
  const values = await server.read([payPlan.id, auditLog.id]);
  const [plan, log] = [tableOf(payPlan, values[payPlan.id] ?? []), tableOf(auditLog, values[auditLog.id] ?? [])];
  const rule = plan.rows.find((one) => one.row === row);
  if (!rule) return;
  await appendRows(server, log, [{ date: today(), who: '', what: text, tab: payPlan.title, cell: `${String(rule.cells['role'])}, ${String(rule.cells['component'])}`, before: '', after: '', reason }]);
  await server.change(payPlan.id, [changeOf(plan, rule, 'override_reason', reason)]);
}
