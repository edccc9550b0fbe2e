import { catalogue } from '../../src/core/catalogue.ts';
import { dayOf } from '../../src/core/period.ts';
import { withDerived } from '../../src/core/plan/derived.ts';
import type { Fact } from '../../src/core/plan/fact.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import type { Cells } from '../../src/functions/cells.ts';
import { declare } from '../../src/functions/declare.ts';
import { expose } from '../../src/functions/expose.ts';
import { formatOf as formatKnown } from '../../src/workbook/incoming/matching.ts';
import { titleIn } from '../../src/workbook/language.ts';
import { planBuild } from '../../src/workbook/plan-build.ts';
import { isPage } from '../../src/workbook/tab.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { languageOf } from '../../src/words/languages.ts';

/** What a workbook with additions says, asked from outside it. */
export function inCell(name: string, ...given: readonly Cells[]): unknown {
  return expose(calculationNamed(name))(...given);
}

export function helpOf(name: string): string {
  return declare(calculationNamed(name));
}

function calculationNamed(name: string) {
  const found = catalogue.find((one) => one.name === name);
  if (!found) throw new Error(`no calculation ${name}`);
  return found;
}

/** The arithmetic of a lead generator whose only rule pays an amount by that method, after so many meetings to which nobody came. */
export function paid(measure: string, method: string, amount: number, meetings: number): readonly string[] {
  const facts = (rows: readonly Fact['cells'][]): readonly Fact[] => rows.map((cells, i) => ({ row: i + 2, cells }));
  const rules = facts([{ role: 'Lead generator', component: 'No-shows', measure, method, amount, paid: 'month' }]);
  const date = dayOf(2026, 3, 2);
  const department = withDerived({
    team: facts([{ person_id: 'P01', name: 'Ann', role: 'Lead generator', grade: 'Middle', from: dayOf(2026, 1, 1) }]),
    meetings: facts(Array.from({ length: meetings }, (_, i) => ({ meeting_id: `M${i}`, company: `C${i}`, booked_by: 'P01', status: 'no-show', kind: 'first', date }))),
    pay_plan: rules,
  });
  return payMonth(department, readRules(rules), '2026-03').map(({ how }) => inEnglish(how));
}

/** All that a tab is built with, as one text. */
export function drawn(id: string): string {
  const steps = planBuild({ language: 'en', sheets: [] }, { settings: {}, tables: {} }).steps({});
  return (steps.find(({ tab }) => tab.id === id)?.draft?.cells ?? []).flat().filter((cell) => cell !== '').join(' ');
}

export function wordsOf(id: string, column: string): readonly string[] {
  const tab = tabs.find((one) => one.id === id);
  return tab && !isPage(tab) ? (tab.columns[column]?.words ?? []) : [];
}

export function titleOf(id: string, language: string): string {
  const tab = tabs.find((one) => one.id === id);
  return tab ? titleIn(languageOf(language).workbook, tab) : '';
}

export function viewsOf(language: string) {
  return languageOf(language).sidebar.views;
}

export function formatOf(headings: readonly string[]): string | undefined {
  return formatKnown(headings)?.name;
}
