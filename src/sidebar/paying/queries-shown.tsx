import { openQueries } from '../../workbook/statements/query.ts';
import { queries } from '../../workbook/tabs/queries.ts';
import { useSession, useWords } from '../session.ts';
import type { PaySeen } from './read-pay.ts';

/** The questions of the month that aren't answered yet, each with the way to its row. */
export function QueriesShown({ seen: { department, closing } }: { readonly seen: PaySeen }) {
  const { show } = useSession();
  const say = useWords().pay;
  const open = openQueries(department.facts, null, closing.month);
  return (
    <section aria-labelledby="queries">
      <h2 id="queries">{say.queries}</h2>
      <p class="quiet">{open.length === 0 ? say.noQueries : say.queriesHint}</p>
      <ul class="lacks">{open.map(({ row, person, component, question }) => <li key={row}><button type="button" class="link" onClick={() => show(queries.id, row)}>{`${person}${component && `, ${component}`}: ${question}`}</button></li>)}</ul>
      <button type="button" onClick={() => show(queries.id)}>{say.openQueries}</button>
    </section>
  );
}
