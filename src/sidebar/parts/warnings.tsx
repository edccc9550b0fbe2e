import { useState } from 'preact/hooks';
import type { WarningShown } from '../../workbook/warnings-shown.ts';
import type { Table } from '../../workbook/table.ts';
import { overrule } from '../overrule.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { Failed } from './failed.tsx';
import { TextField } from './field.tsx';

const MOST = 8;

/** The one warning that a company may overrule: a percentage for a lead generator. */
const OVERRULED = 'W02';

/** What the Dashboard warns of, each with the way to its cell; the Pay plan as it was then. */
export function Warnings({ warnings, plan, onChange }: { readonly warnings: readonly WarningShown[]; readonly plan: Table; readonly onChange: () => void }) {
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
          {asked === warning && <Overruling warning={warning} plan={plan} onDone={() => { setAsked(undefined); onChange(); }} />}
        </li>
      ))}
      {!isAll && warnings.length > MOST && <li class="quiet"><button type="button" class="link" onClick={() => setAll(true)}>{say.more(warnings.length - MOST)}</button></li>}
    </ul>
  );
}

function Overruling({ warning, plan, onDone }: { readonly warning: WarningShown; readonly plan: Table; readonly onDone: () => void }) {
  const { server, language } = useSession();
  const words = useWords();
  const say = words.month;
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [task, start] = useTask<void>();
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') start(() => overrule(server, warning, plan, { what: say.overruled(warning.text), reason: reason.trim() }).then(onDone));
  };
  return (
    <form onSubmit={submit} noValidate>
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      <TextField label={say.reason} hint={say.reasonHint} value={reason} wrong={isChecked && reason.trim() === '' ? words.common.required : undefined} onChange={setReason} />
      <p class="actions"><button type="submit" disabled={task.state === 'working'}>{words.common.save}</button></p>
    </form>
  );
}
