import { useState } from 'preact/hooks';
import { toCell } from '../../core/money.ts';
import { isoDay, type Day } from '../../core/period.ts';
import { isClosed } from '../../workbook/closing/pay-month.ts';
import { mayApprove } from '../../workbook/closing/steps.ts';
import { Asking, useReturn } from '../parts/asking.tsx';
import { Failed } from '../parts/failed.tsx';
import { TextField } from '../parts/field.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { dayFromField, today } from '../today.ts';
import { approveMonth, closeMonth, markPaid, prepareMonth, reopenMonth, type PayWish } from './pay-step.ts';
import type { PaySeen } from './read-pay.ts';

interface PayActionsProps {
  readonly seen: PaySeen;
  readonly takesPlan: boolean;
  readonly onChange: () => void;
}

type Act = 'prepare' | 'approve' | 'close' | 'pay' | 'reopen';

/** The steps that can be taken now, and by whom. */
export function PayActions({ seen, takesPlan, onChange }: PayActionsProps) {
  const { server, language, formats } = useSession();
  const words = useWords();
  const say = words.pay;
  const { closing } = seen;
  const [who, setWho] = useState(seen.signedBy);
  const [reason, setReason] = useState(closing.state?.step === 'reopening' ? closing.state.reason : '');
  const [paidOn, setPaidOn] = useState(isoDay(today()));
  const [asked, setAsked] = useState<Act>();
  const [refused, setRefused] = useState<Act>();
  const [task, start] = useTask<void>();
  const button = useReturn(asked !== undefined);
  const acts = actsOf(seen);
  const day = dayFromField(paidOn);
  const wrong = { who: who.trim() === '' ? words.common.required : acts[0] === 'approve' && !mayApprove(who, closing.state?.preparedBy ?? '') ? say.another : undefined, reason: reason.trim() === '' ? say.reasonHint : undefined, paidOn: Number.isNaN(day) ? words.common.required : undefined };
  const run = (act: Act) => {
    setAsked(undefined);
    const wish: PayWish = { month: closing.month, who, seal: closing.seal, takesPlan, words: say.steps };
    start(() => steps[act](server, wish, reason, day).then(onChange));
  };
  const ask = (act: Act) => {
    const isWrong = wrong.who || (act === 'reopen' && wrong.reason) || (act === 'pay' && wrong.paidOn);
    setRefused(isWrong ? act : undefined);
    setAsked(isWrong ? undefined : act);
  };
  if (task.state === 'working') return <Waiting text={words.common.working} longer={words.common.waited} />;
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="pay-steps">
      <h2 id="pay-steps">{say.next}</h2>
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} />}
      <TextField label={say.who} hint={say.whoHint} wrong={refused ? wrong.who : undefined} value={who} onChange={setWho} />
      {acts.includes('pay') && <TextField label={say.paidOn} type="date" wrong={refused === 'pay' ? wrong.paidOn : undefined} value={paidOn} onChange={setPaidOn} />}
      {acts.includes('reopen') && <TextField label={say.reason} hint={say.reasonHint} wrong={refused === 'reopen' ? wrong.reason : undefined} value={reason} onChange={setReason} />}
      {asked ? (
        <Asking text={say.sure[asked](formats.month(closing.month), say.lines(closing.lines.length || closing.frozen.length), formats.money(toCell(closing.total)))} act={say.acts[asked]} onAct={() => run(asked)} cancel={words.common.cancel} onCancel={() => setAsked(undefined)} />
      ) : (
        <p class="actions">{acts.map((act, i) => <button key={act} type="button" {...(i === 0 ? { ref: button } : {})} class={i === 0 ? 'main' : ''} onClick={() => ask(act)}>{say.acts[act]}</button>)}</p>
      )}
    </section>
  );
}

const steps: Readonly<Record<Act, (server: Server, wish: PayWish, reason: string, day: Day) => Promise<void>>> = {
  prepare: prepareMonth,
  approve: approveMonth,
  close: closeMonth,
  pay: (server, wish, _, day) => markPaid(server, wish, day),
  reopen: reopenMonth,
};

/** What can be done now: a month is prepared and approved first, where the team wants that. */
function actsOf({ closing: { state, problems, mayReopen }, needsTwo }: PaySeen): readonly Act[] {
  const again: readonly Act[] = mayReopen ? ['reopen'] : [];
  if (state && (isClosed(state) || state.step === 'reopening')) return state.step === 'closed' && problems.length === 0 ? ['pay', ...again] : again;
  const stops = problems.filter(({ what }) => !['unprepared', 'unapproved', 'resealed'].includes(what));
  if (stops.length > 0) return [];
  const isPrepared = !problems.some(({ what }) => what === 'unprepared' || what === 'resealed');
  if (!needsTwo || (isPrepared && state?.step === 'closing')) return ['close'];
  return isPrepared ? (problems.length === 0 ? ['close'] : ['approve', 'prepare']) : ['prepare'];
}
