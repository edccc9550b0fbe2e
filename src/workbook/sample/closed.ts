import { toCell } from '../../core/money.ts';
import { firstDay, lastDay, monthAfter, monthOf, type Month } from '../../core/period.ts';
import { withDerived } from '../../core/plan/derived.ts';
import { readRules } from '../../core/plan/read-rules.ts';
import type { Row } from '../draft.ts';
import { speakerOf, wordIn, type Speech } from '../language.ts';
import { tabs } from '../tabs.ts';
import { replay } from '../what-if/replay.ts';

/** How long after a month's end the sample department closes it. */
const DAYS_TO_CLOSE = 5;

/** The months before the last one as a department would have closed them: so that a year has a history to show. */
export function closedMonths(tables: Readonly<Record<string, readonly Row[]>>, last: Month, speech: Speech): readonly Row[] {
  const facts = withDerived(Object.fromEntries(tabs.map((tab) => [tab.id, (tables[tab.id] ?? tab.starts ?? []).map((cells, i) => ({ row: i + 2, cells }))])));
  const rules = readRules(facts['pay_plan'] ?? []);
  const first = (tables['daily'] ?? []).reduce((least, { date }) => Math.min(least, Number(date)), Infinity);
  if (!Number.isFinite(first)) return [];
  const own = (column: string, word: string) => wordIn(speech, 'pay_plan', column, word);
  const speak = speakerOf(speech);
  return replay({ facts: { ...facts, closed_months: [] }, rules }, monthOf(first), monthAfter(last, -1)).flatMap(({ month, lines }) =>
    lines.map(({ person, role, component, amount, how, kind = 'part' }) => ({ month: firstDay(month), person_id: person, role: own('role', role), component: own('component', component), amount: toCell(amount), how: speak(how), closed_on: lastDay(month) + DAYS_TO_CLOSE, kind: wordIn(speech, 'closed_months', 'kind', kind) })),
  );
}
