import { monthAfter, type Month } from '../../core/period.ts';
import { useSession, useWords } from '../session.ts';

interface MonthStepperProps {
  readonly month: Month;
  readonly isOff: boolean;
  readonly onChange: (month: Month) => void;
}

/** The picked month, and the way to the one before and after. */
export function MonthStepper({ month, isOff, onChange }: MonthStepperProps) {
  const { formats } = useSession();
  const say = useWords().month;
  const step = (months: number) => () => onChange(monthAfter(month, months));
  return (
    <div class="stepper">
      <button type="button" aria-label={say.before} disabled={isOff} onClick={step(-1)}>‹</button>
      <strong aria-live="polite">{formats.month(month)}</strong>
      <button type="button" aria-label={say.after} disabled={isOff} onClick={step(1)}>›</button>
    </div>
  );
}
