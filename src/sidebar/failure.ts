import { Refusal } from '../core/refusal.ts';
import type { Language } from '../words/languages.ts';
import { headingIn, titleIn } from '../workbook/language.ts';
import { tabs } from '../workbook/tabs.ts';
import { LackingColumns, NoHeadings } from './build-workbook.ts';
import { Unsettled } from './chores/freeze.ts';
import { NotTaken } from './paying/pay-step.ts';
import { Explained } from './server.ts';
import { LostColumns } from './undo-import.ts';

/** What went wrong and how to mend it, in the user's words; the machine's own words where only they know. */
export interface Failure {
  readonly what: string;
  readonly mend: string;
  readonly detail?: string;
}

type Known = 'accounts' | 'office' | 'permission' | 'quota' | 'time' | 'protected' | 'service' | 'lost';

/** Google's messages by what they mean; the first that fits is shown. */
const known: readonly (readonly [RegExp, Known])[] = [
  [/authorization is required|PERMISSION_DENIED|you do not have access to perform that action/i, 'accounts'],
  [/office file|not supported for this document|document must not be an? /i, 'office'],
  [/do not have permission to call|required permissions|authorisation|unauthorized/i, 'permission'],
  [/too many times|too many scripts|rate limit|quota|service invoked/i, 'quota'],
  [/exceeded maximum execution time|timed out/i, 'time'],
  [/protected cell|protected range|trying to edit a protected/i, 'protected'],
  [/server error occurred|service error|^(exception: )?service \w+ failed/i, 'service'],
  [/network|connection|offline|http 0/i, 'lost'],
];

export function failureOf(thrown: unknown, language: Language): Failure {
  const words = language.sidebar.failures;
  if (thrown instanceof LackingColumns) return { what: words.lacking(thrown.lacking.map(({ title, heading }) => `${title}: ${heading}`).join(', ')), mend: words.lackingMend };
  if (thrown instanceof NoHeadings) return { what: words.noHeadings(thrown.title, thrown.cell), mend: words.noHeadingsMend, detail: thrown.headings.join(', ') };
  if (thrown instanceof LostColumns) return { what: words.gone(titleIn(language.workbook, thrown.tab), thrown.names.map((name) => headingIn(language.workbook, thrown.tab, name)).join(', ')), mend: words.goneMend };
  if (thrown instanceof NotTaken) return { what: words.notTaken, mend: words.notTakenMend };
  if (thrown instanceof Unsettled) return { what: words.unsettled, mend: words.unsettledMend };
  if (thrown instanceof Explained) {
    const { problem } = thrown;
    if (problem.code === 'busy') return { what: words.busy, mend: words.busyMend };
    if (problem.code === 'missing') return { what: words.missing(titleOf(problem.tab, language)), mend: words.missingMend };
    if (problem.code === 'unfinished') return { what: words.unfinished(titleOf(problem.tab, language)), mend: words.unfinishedMend };
    if (problem.code === 'another') return { what: words.another, mend: words.anotherMend };
    return { what: words.changed(problem.tab, problem.cell), mend: words.changedMend };
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof Refusal) return { what: words.refused, mend: words.refusedMend, detail: [thrown.parameter, thrown.place, detail].filter(Boolean).join(': ') };
  const [, found] = known.find(([pattern]) => pattern.test(detail)) ?? [];
  return found ? { what: words[found], mend: words[`${found}Mend`], detail } : { what: words.unknown, mend: words.unknownMend, detail };
}

/** Whether the same work may succeed as it is: not where the workbook has to be looked at again first. */
export function mayRepeat(thrown: unknown): boolean {
  return !(thrown instanceof Explained && (thrown.problem.code === 'another' || thrown.problem.code === 'unfinished' || thrown.problem.code === 'changed'));
}

/** What a workbook in the panel's language calls the tab that isn't there. */
function titleOf(id: string, { workbook }: Language): string {
  const tab = tabs.find((one) => one.id === id);
  return tab ? titleIn(workbook, tab) : id;
}
