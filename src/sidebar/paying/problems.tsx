import type { ClosingProblem } from '../../workbook/closing/closing.ts';
import { FLAG } from '../../core/plan/flag.ts';
import type { Found } from '../../workbook/found.ts';
import { speakerOf } from '../../workbook/language.ts';
import { closedMonths } from '../../workbook/tabs/closed-months.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { useSession, useWords, type Session } from '../session.ts';
import { cellText, placeOf } from './cell-text.ts';

const MOST = 12;

/** What stands in the way of closing, each with the way to its cell. */
export function Problems({ problems }: { readonly problems: readonly ClosingProblem[] }) {
  const session = useSession();
  const words = useWords();
  const [shown, rest] = [problems.slice(0, MOST), problems.length - MOST];
  if (problems.length === 0) return <p class="quiet">{words.pay.nothingInTheWay}</p>;
  return (
    <ul class="lacks">
      {shown.map((problem, i) => {
        const cell = cellOf(problem, session.overview.found);
        const text = problemText(problem, session);
        return <li key={i}>{cell ? <button type="button" class="link" onClick={() => session.show(cell.tab, cell.row, cell.column)}>{text}</button> : text}</li>;
      })}
      {rest > 0 && <li class="quiet">{words.month.more(rest)}</li>}
    </ul>
  );
}

function cellOf(problem: ClosingProblem, found: Found): { readonly tab: string; readonly row: number; readonly column: number } | undefined {
  if (problem.what === 'error') return { tab: payouts.id, row: 2, column: 1 };
  if (problem.what === 'differs' || problem.what === 'line') return { tab: payouts.id, row: problem.row, column: problem.what === 'line' ? 8 : 7 };
  if (problem.what === 'cell') return placeOf(problem, found);
  return problem.what === 'held' || problem.what === 'altered' || problem.what === 'renamed' ? { tab: closedMonths.id, row: problem.row, column: 1 } : undefined;
}

function problemText(problem: ClosingProblem, { language, formats }: Session): string {
  const say = language.sidebar.pay.problems;
  const money = (cell: unknown) => (typeof cell === 'number' ? formats.money(cell) : String(cell ?? '') || '—');
  switch (problem.what) {
    case 'error': return say.error(problem.error);
    case 'differs': return say.differs(problem.person, problem.component, money(problem.shown), money(problem.worked));
    case 'line': return say.line(problem.person, problem.component, problem.why);
    case 'cell': return cellText(problem, language);
    case 'nothing': return say.nothing;
    case 'future': return say.future(formats.day(problem.from));
    case 'gap': return say.gap(formats.month(problem.month));
    case 'later': return say.later(formats.month(problem.month));
    case 'held': return say.held;
    case 'renamed': return say.renamed(problem.person, problem.component, formats.month(problem.month));
    case 'altered': return say.altered(formats.month(problem.month), `${problem.lines}, ${money(problem.total)}`, `${problem.linesNow}, ${money(problem.totalNow)}`);
    case 'flagged correction': return say.flagged(formats.month(problem.month), problem.person, problem.component, speakerOf(language.workbook)(problem.how).replace(FLAG, ''));
    default: return say[problem.what];
  }
}
