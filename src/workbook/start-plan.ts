import { firstDay, periods, periodStart, type Day, type Month, type Period } from '../core/period.ts';
import { inRussianOptions } from '../core/plan/options-in-russian.ts';
import { namesInRussian } from '../core/plan/own-names.ts';
import type { Row } from './draft.ts';
import type { Change, Plain } from './found.ts';
import { wordIn, type Speech } from './language.ts';
import type { LibraryPlan } from './pay-plan.ts';
import { changeOf, type Table } from './table.ts';

/** What starting a plan from the library does to the Pay plan. */
export interface StartedPlan {
  /** The last day of the role's rules so far. */
  readonly changes: readonly Change[];
  readonly rows: readonly Row[];
}

/**
 * A plan of the library as the role's rules from a month on: the rules so far, and those that were to begin later, end the day before, so that earlier months pay as they did.
 * Rules of single people stay. Nothing where the role's rules of that month are the plan's already.
 */
export function startedPlan(payPlan: Table, plan: LibraryPlan, month: Month): StartedPlan {
  const [first, last] = [firstDay(month), firstDay(month) - 1];
  const open = payPlan.rows.filter(({ cells }) => isEndedBy(plan, last, cells));
  const isStarted = open.some(({ cells }) => cells['valid_from'] === first && cells['source'] === said(payPlan.speech, 'source', plan.source));
  if (isStarted) return { changes: [], rows: [] };
  return {
    changes: open.map((row) => changeOf(payPlan, row, 'valid_to', last)),
    rows: plan.rules.map((rule) => inLanguage({ paid: 'month', ...rule, role: plan.role, source: plan.source, valid_from: first }, payPlan.speech)),
  };
}

/** Whether a row of the Pay plan is a rule of the plan's role that goes on after a day. */
export function isEndedBy({ role }: LibraryPlan, last: Day, cells: Readonly<Record<string, Plain>>): boolean {
  return cells['role'] === role && (cells['person_id'] ?? '') === '' && ((cells['valid_to'] ?? '') === '' || Number(cells['valid_to']) > last);
}

/** The period with which a plan begins: the longest that a rule of it pays to date. */
export function beginsWith({ rules }: LibraryPlan): Period {
  const toDate = rules.flatMap(({ options }) => /true_up = ([a-z-]+)/.exec(String(options ?? ''))?.[1] ?? []);
  return [...periods].reverse().find((period) => toDate.includes(period)) ?? 'month';
}

/** Whether a plan may begin with a month: what pays to date begins with its period. */
export function mayBegin(plan: LibraryPlan, month: Month): boolean {
  return periodStart(month, beginsWith(plan)) === month;
}

/** Texts of ours in the workbook's language; measures, methods and roles are drop-downs, which are said where they're written. */
function inLanguage(row: Row, speech: Speech): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? said(speech, name, cell) : cell]));
}

function said(speech: Speech, name: string, text: string): string {
  if (speech.code === 'en') return text;
  if (name === 'options') return inRussianOptions(text, namesInRussian);
  if (name === 'gate' || name === 'steps' || name === 'plan') return text.replace(/[a-z]\w*/g, (measure) => namesInRussian[measure] ?? measure);
  return wordIn(speech, 'pay_plan', name, text);
}
