import type { Closing } from '../../workbook/closing/closing.ts';
import { useSession, useWords } from '../session.ts';

/** Who did which step of the month and when, as they said. */
export function StateText({ closing: { state } }: { readonly closing: Closing }) {
  const { formats } = useSession();
  const say = useWords().pay;
  if (!state || state.step === 'open') return <p class="quiet">{say.open}</p>;
  const done = (text: (who: string, day: string) => string, who: string, on: number | null) => (on === null ? '' : text(who || say.nobody, formats.day(on)));
  const steps = [done(say.prepared, state.preparedBy, state.preparedOn), done(say.approved, state.approvedBy, state.approvedOn), done(say.closed, state.closedBy, state.closedOn), done(say.paid, state.paidBy, state.paidOn)];
  return (
    <>
      {steps.filter((text) => text !== '').map((text) => <p key={text} class="quiet">{text}</p>)}
      {(state.step === 'closing' || state.step === 'reopening') && <p class="notice bad">{state.step === 'closing' ? say.closingBroken : say.reopeningBroken}</p>}
    </>
  );
}
