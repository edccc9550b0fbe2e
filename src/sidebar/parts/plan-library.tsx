import { useState } from 'preact/hooks';
import { monthAfter, type Month } from '../../core/period.ts';
import { plans } from '../../workbook/plans.ts';
import { beginsWith, mayBegin } from '../../workbook/start-plan.ts';
import { payPlan } from '../../workbook/tabs/pay-plan.ts';
import { useSession, useWords } from '../session.ts';
import { startPlan } from '../start-plan.ts';
import { useTask } from '../task.ts';
import { Failed } from './failed.tsx';
import { ChoiceField, TextField } from './field.tsx';

/** Plans found in the field, from which a role's own can be started. */
export function PlanLibrary({ month }: { readonly month: Month }) {
  const { server, language, show, formats } = useSession();
  const words = useWords();
  const say = words.planLibrary;
  const own = language.workbook.say;
  const [id, setId] = useState(plans[0]?.id ?? '');
  const [from, setFrom] = useState<Month>(monthAfter(month, 1));
  const [task, start] = useTask<number>();
  const plan = plans.find((one) => one.id === id);
  const isWorking = task.state === 'working';
  if (!plan) return null;
  const period = beginsWith(plan);
  const wrong = from === '' ? words.common.required : period === 'month' || mayBegin(plan, from) ? undefined : say.begins[period];
  return (
    <section aria-labelledby="plan-library">
      <h2 id="plan-library">{say.title}</h2>
      <p class="quiet">{say.hint}</p>
      <ChoiceField label={say.plan} value={id} choices={plans.map((one) => [one.id, own(one.title)])} onChange={setId} />
      <p>{own(plan.summary)}</p>
      <p class="quiet">{own(plan.source)}</p>
      <TextField label={say.from} type="month" value={from} wrong={wrong} onChange={setFrom} />
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      {task.state === 'done' && <p role="status"><button type="button" class="link" onClick={() => show(payPlan.id)}>{say.done(task.value)}</button></p>}
      <button type="button" disabled={isWorking || wrong !== undefined} onClick={() => start(() => startPlan(server, plan, from))}>{isWorking ? words.common.working : say.start(formats.month(from || month))}</button>
    </section>
  );
}
