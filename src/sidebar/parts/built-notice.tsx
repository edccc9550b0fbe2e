import type { Built } from '../build-workbook.ts';
import { useSession, useWords } from '../session.ts';

interface BuiltNoticeProps {
  readonly built: Built;
  /** How many tabs were done when it was stopped; null when it wasn't. */
  readonly stoppedAt: number | null;
}

/** How a build ended, and where to go from there. */
export function BuiltNotice({ built: { built, notFilled }, stoppedAt }: BuiltNoticeProps) {
  const { overview, goTo } = useSession();
  const say = useWords().setUp;
  const text = stoppedAt !== null ? say.stopped(stoppedAt, overview.of) : built.length === 0 ? say.nothingNew : say.done(built.length);
  return (
    <div class="notice good" role="status">
      <p><strong>{text}</strong></p>
      {notFilled.length > 0 && <p>{say.notFilled(notFilled.join(', '))}</p>}
      {stoppedAt === null && (
        <p class="actions">
          <button type="button" onClick={() => goTo('month')}>{say.nextMonth}</button>
          <button type="button" onClick={() => goTo('people')}>{say.nextPeople}</button>
        </p>
      )}
    </div>
  );
}
