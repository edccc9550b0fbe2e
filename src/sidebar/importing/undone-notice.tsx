import { useWords } from '../session.ts';
import type { Undone } from '../undo-import.ts';

const LISTED = 20;

/** What became of the rows of an import that was undone. */
export function UndoneNotice({ removed, lost, instead, closed }: Undone) {
  const say = useWords().importing;
  const listed = (rows: readonly number[]) => [...rows.slice(0, LISTED).map(String), ...(rows.length > LISTED ? [say.more(rows.length - LISTED)] : [])].join(', ');
  return (
    <div class="notice good" role="status">
      <p>{say.undone(removed)}</p>
      {lost > 0 && <p>{say.lost(lost)} {instead.length > 0 && say.instead(listed(instead))}</p>}
      {closed.length > 0 && <p>{say.stayed(listed(closed))}</p>}
      {lost + closed.length > 0 && <p>{say.mayForget}</p>}
    </div>
  );
}
