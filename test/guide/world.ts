import { toCell } from '../../src/core/money.ts';
import { monthOf, monthAfter, type Month } from '../../src/core/period.ts';
import { evaluate } from '../../src/core/plan/evaluate.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { nameOf } from '../../src/core/plan/table.ts';
import { readCsv } from '../../src/sidebar/importing/read-csv.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { judge } from '../../src/workbook/incoming/judge.ts';
import { nothingChosen, recognise } from '../../src/workbook/incoming/recognise.ts';
import { headingIn, speechFor } from '../../src/workbook/language.ts';
import { isPage, type TableTab } from '../../src/workbook/tab.ts';
import { closedMonths } from '../../src/workbook/tabs/closed-months.ts';
import { quotas } from '../../src/workbook/tabs/quotas.ts';
import { team } from '../../src/workbook/tabs/team.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { quotaRows } from '../../src/workbook/team-changes.ts';
import { textsShown } from '../../src/workbook/what-if/answers.ts';
import type { Occasion, Texts } from '../../src/workbook/what-if/scenario.ts';
import { whatIf } from '../../src/workbook/what-if/what-if.ts';
import { whatIfs } from '../../src/workbook/what-ifs.ts';
import { sidebarInEnglish } from '../../src/words/sidebar.ts';
import { tableWith } from '../incoming/book.ts';
import { closedUpTo, closingIn, departmentIn, sample, type Tables } from '../workbook/closing/pay-cycle.ts';
import { bare, type Block, type Code } from './markdown.ts';
import { moneySaid, showsAs } from './numbers.ts';
import { kindOf, rowsIn, tabOf, type Kind } from './tables.ts';

const blank: Tables = Object.fromEntries(tabs.map((tab) => [tab.id, isPage(tab) ? [] : (tab.starts ?? [])]));

/** The sample with the months before one closed, by that month. */
const closedBefore = new Map<Month, Tables>();

const EVERYBODY = 'Everybody';
const ALL = 'Together';

/** What the rows of a table in the guide are, as the product has them: to be the same as they stand there. */
type Shown = readonly (readonly string[])[];

/** A workbook as the reader has it at some place of a page. */
export class World {
  #tables: Tables;
  #answers: readonly (readonly string[])[] = [];

  constructor(isBlank: boolean) {
    this.#tables = isBlank ? blank : sample;
  }

  /** Takes what a block types; answers what a table should show, or undefined where nothing in it can be checked. */
  read(block: Block): Shown | undefined {
    if (block.kind === 'code' && block.language === 'csv') this.#imports(block);
    if (block.kind !== 'table') return undefined;
    const kind = kindOf(block);
    if (kind) return this.#shows[kind](block.rows.map((row) => row.map(bare)), block.heads);
    const tab = tabOf(block);
    if (!tab) return undefined;
    const rows = rowsIn(block, tab);
    if (/(^|[.:] )Type\b/.test(block.lead)) this.#type(tab, rows);
    if (tab.id === team.id && block.lead.includes(sidebarInEnglish.people.add)) for (const person of rows) this.#plan(person);
    return block.rows.map((cells, i) => (this.#holds(tab, rows[i] ?? {}) ? cells : [`${tab.title} has no such row`]));
  }

  #type({ id }: TableTab, rows: readonly Row[]): void {
    this.#tables = { ...this.#tables, [id]: [...(this.#tables[id] ?? []), ...rows] };
  }

  /** The usual plans that somebody gets who is added in the panel. */
  #plan({ person_id, role, from }: Row): void {
    const held = tableWith(quotas, this.#tables[quotas.id] ?? []);
    this.#type(quotas, quotaRows(held, { id: String(person_id), role: String(role) }, monthOf(Number(from)), true));
  }

  readonly #shows: Readonly<Record<Kind, (rows: Shown, heads: readonly string[]) => Shown>> = {
    payouts: (rows, heads) => rows.map(([month = '', who = '', component = '']) => this.#paid(month, who, component).slice(0, heads.length)),
    figures: (rows) => rows.map((row) => this.#counted(row)),
    corrections: (rows) => rows.map((row) => this.#corrected(row)),
    differences: (rows) => rows.map(([who = '', component = '']) => this.#otherwise(who, component)),
    columns: (rows) => rows.map(([heading = '']) => [heading, this.#matched(heading)]),
    answers: (rows) => (this.#answers = rows),
  };

  #paid(month: string, who: string, component: string): readonly string[] {
    const { facts, rules } = departmentIn(this.#tables);
    const lines = payMonth(facts, rules, monthSaid(month)).filter((line) => (who === EVERYBODY || this.#named(line.person) === who) && (component === ALL || line.component === component));
    const total = lines.reduce((sum, { amount }) => sum + Math.round(toCell(amount) * 100), 0) / 100;
    return [month, who, component, lines.length === 0 ? 'no line' : moneySaid(total), component === ALL ? '' : lines.map(({ how }) => inEnglish(how)).join(' ')];
  }

  #counted([month = '', who = '', heading = '', figure = '']: readonly string[]): readonly string[] {
    const { facts, rules } = departmentIn(this.#tables);
    const [names = [], ...rows] = evaluate(facts, rules, monthSaid(month));
    const value = rows.find((row) => row[names.indexOf('name')] === who)?.[names.indexOf(nameOf(heading))];
    return [month, who, heading, typeof value === 'number' && showsAs(value, figure) ? figure : String(value)];
  }

  /** Every month before was closed before the section's rows were typed. */
  #corrected([paidWith = '', who = '', component = '', about = '']: readonly string[]): readonly string[] {
    const month = monthSaid(paidWith);
    const closed = closedBefore.get(month) ?? closedUpTo(sample, monthsUpTo(month));
    closedBefore.set(month, closed);
    const { lines } = closingIn({ ...this.#tables, closed_months: closed['closed_months'] ?? [], pay_months: closed['pay_months'] ?? [] }, month);
    const own = lines.filter((line) => line.kind === 'correction' && this.#named(line.person) === who && line.component === component && line.corrects === monthSaid(about));
    return [paidWith, who, component, about, own.map(({ amount }) => moneySaid(amount)).join(' ')];
  }

  #otherwise(who: string, component: string): readonly string[] {
    const { whatIf: say } = sidebarInEnglish;
    const answer = (label: string) => this.#answers.find(([question]) => question === label)?.[1] ?? '';
    const { facts } = departmentIn(this.#tables);
    const at: Occasion = { typed: facts, department: departmentIn(this.#tables), month: monthSaid(answer('Month')), speech: speechFor('en') };
    const scenario = whatIfs.find(({ id }) => say.scenarios[id] === answer(say.what));
    if (!scenario) throw new Error(`no what-if ${answer(say.what)}`);
    const typed = scenario.asks.reduce<Texts>((before, question) => {
      const text = answer(say.questions[question.name] ?? '');
      const chosen = question.kind === 'choice' ? question.choices(at, before).find(([, shown]) => shown === text)?.[0] : text;
      if (text !== '' && chosen === undefined) throw new Error(`${question.name} can't be ${text}`);
      return text === '' ? before : { ...before, [question.name]: chosen ?? '' };
    }, {});
    const outcome = whatIf(scenario, at, textsShown(scenario, at, typed));
    if (!('month' in outcome) || !outcome.month) throw new Error(JSON.stringify(outcome));
    const person = outcome.month.people.find((one) => this.#named(one.person) === who);
    const compared = who === EVERYBODY ? outcome.month : component === ALL ? person : person?.lines.find((line) => line.component === component);
    return [who, component, ...(compared ? [compared.before, compared.after, compared.difference].map(moneySaid) : ['no line'])];
  }

  #imports({ text }: Code): void {
    const { table } = readCsv(text);
    const recognised = recognise(table, nothingChosen);
    const tab = recognised.tab.value;
    if (!tab) throw new Error('a file of no tab');
    this.#matched = (heading) => bare(headingIn(speechFor('en'), tab, recognised.columns[table.headings.indexOf(heading)] ?? ''));
    const { rows, leftOut } = judge(table, tab, recognised, nothingChosen, { target: tableWith(tab, this.#tables[tab.id] ?? []), team: tableWith(team, this.#tables[team.id] ?? []), closedMonths: tableWith(closedMonths, []), filled: [], currency: 'USD' });
    if (leftOut.length > 0) throw new Error(JSON.stringify(leftOut));
    this.#tables = { ...this.#tables, [tab.id]: [...(this.#tables[tab.id] ?? []), ...rows.map(({ row }) => row as Row)] };
  }

  #matched: (heading: string) => string = () => 'no file';

  #named(person: string): string {
    return String((this.#tables[team.id] ?? []).find(({ person_id }) => person_id === person)?.['name'] ?? '');
  }

  #holds(tab: TableTab, wanted: Row): boolean {
    return (this.#tables[tab.id] ?? []).some((row) => Object.entries(wanted).every(([name, cell]) => (row[name] ?? '') === cell));
  }
}

/** March 2026 as 2026-03. */
function monthSaid(text: string): Month {
  return monthOf(Date.parse(`1 ${text} UTC`) / 86_400_000 + 25_569);
}

function monthsUpTo(month: Month): readonly Month[] {
  const first = '2026-01' as Month;
  const months: Month[] = [];
  for (let one = first; one < month; one = monthAfter(one, 1)) months.push(one);
  return months;
}
