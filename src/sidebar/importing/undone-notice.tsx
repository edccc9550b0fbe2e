import { useWords } from '../session.ts';
import type { Undone } from '../undo-import.ts';
import { listed } from './listed.ts';

/** What became of the rows of an import that was undone. */
export function UndoneNotice({ removed, lost, instead, closed }: Undone) {
  const say = useWords().importing;
  return (
    <div class="notice good" role="status">
      <p>{say.undone(removed)}</p>
      {lost > 0 && <p>{say.lost(lost)} {instead.length > 0 && say.instead(listed(instead, say.more))}</p>}
      {closed.length > 0 && <p>{say.stayed(listed(closed, say.more))}</p>}
      {lost + closed.length > 0 && <p>{say.mayForget}</p>}
    </div>
  );
}
