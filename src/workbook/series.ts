import { creditsTo } from '../core/plan/credited.ts';
import type { Measure, Total } from '../core/plan/measure.ts';
import { measureNamed } from '../core/plan/measures.ts';
import { all, either, fn, letting, literal } from './formula.ts';
import type { Places } from './places.ts';

/**
 * A measure of several people in several months as one block: each table is filtered once and shared out by people and months with a
 * product of matrices, instead of a look at the whole column for each person and month.
 */
export function series(name: string, places: Places, who: string, months: string): string {
  const measure = measureNamed(name);
  if (!measure) throw new Error(`there is no measure ${name}`);
  return write(measure, places, who, months);
}

function write({ counts, period, name }: Measure, places: Places, who: string, months: string): string {
  const spans = spansOf(period, months);
  switch (counts.form) {
    case 'total':
      return totals(counts, places, who, spans);
    case 'share':
      return letting({ some: totals(counts.of, places, who, spans), among: totals(counts.among, places, who, spans) }, fn('IF', 'among=0', literal(''), 'some/(among+(among=0))'));
    case 'quota':
      return quotas(counts, places, who, spans.from, months);
    case 'presence':
      return presence(places, who, months);
    case 'team':
      return counts.take === 'sum' ? team(counts.of, counts.role, places, who, months) : impossible(name);
    default:
      return impossible(name);
  }
}

function impossible(name: string): never {
  throw new Error(`${name} has no series: choose another KPI for the tracker`);
}

interface Spans {
  /** The first and the last days, one for each month. */
  readonly from: string;
  readonly to: string;
}

function spansOf(period: Measure['period'], months: string): Spans {
  const quarter = fn('EDATE', months, `-${fn('MOD', `${fn('MONTH', months)}-1`, 3)}`);
  return { from: period === 'quarter' ? quarter : months, to: fn('EOMONTH', months, 0) };
}

function zeros(who: string, months: string): string {
  return `(${fn('LEN', who)}*0+${months}*0)`;
}

/** A total, with what Credits adds to it. */
function totals(total: Total, places: Places, who: string, spans: Spans): string {
  const credit = creditsTo(total);
  const own = tableTotals(total, total.table, places, who, spans);
  return credit ? `${own}+${tableTotals(credit, total.table, places, who, spans)}` : own;
}

/** Words of Credits are those of the table that it changes. */
function tableTotals({ table, adds, where, whose, on }: Total, wordsOf: string, places: Places, who: string, { from, to }: Spans): string {
  const column = (name: string) => places.column(table, name);
  const conditions = Object.entries(where).map(([name, wanted]) => either(...[wanted].flat().map((word) => `${column(name)}=${name === 'of' ? literal(word) : places.word(wordsOf, name, word)}`)));
  const kept = all(...conditions, `${column(on)}>=${fn('MIN', 'starts')}`, `${column(on)}<${fn('MAX', 'ends')}+1`);
  return letting(
    {
      starts: from,
      ends: to,
      kept: `${kept}*1`,
      days: fn('FILTER', column(on), 'kept'),
      owners: whose === null ? 'days' : fn('FILTER', column(whose), 'kept'),
      amounts: adds === undefined ? 'days*0+1' : fn('FILTER', fn('IF', fn('ISNUMBER', column(adds)), column(adds), 0), 'kept'),
      shared: `${whose === null ? `(${fn('LEN', who)}>0)` : `(${who}=${fn('TRANSPOSE', 'owners')})`}*${fn('TRANSPOSE', 'amounts')}`,
    },
    fn('IF', `${fn('SUM', 'kept')}=0`, zeros(who, 'starts'), fn('MMULT', 'shared', '(days>=starts)*(days<ends+1)')),
  );
}

function quotas(form: { readonly kpi: string; readonly owner: string | null; readonly prorated: boolean }, places: Places, who: string, from: string, months: string): string {
  const column = (name: string) => places.column('quotas', name);
  const kept = all(`${column('kpi')}=${places.word('quotas', 'kpi', form.kpi)}`, `${column('period')}>=${fn('MIN', 'starts')}`, `${column('period')}<=${fn('MAX', 'starts')}`);
  const planned = letting(
    {
      starts: from,
      kept: `${kept}*1`,
      owners: fn('FILTER', column('person_id'), 'kept'),
      shared: `(${form.owner ? `${fn('LEN', who)}*0+(${fn('TRANSPOSE', 'owners')}=${literal(form.owner)})` : `${who}=${fn('TRANSPOSE', 'owners')}`})*${fn('TRANSPOSE', fn('FILTER', fn('IF', fn('ISNUMBER', column('value')), column('value'), 0), 'kept'))}`,
    },
    fn('IF', `${fn('SUM', 'kept')}=0`, zeros(who, 'starts'), fn('MMULT', 'shared', `(${fn('FILTER', column('period'), 'kept')}=starts)*1`)),
  );
  return form.prorated ? `${planned}*${presence(places, who, months)}` : planned;
}

/**
 * The share of each month's working days that each person was there. Working days are counted from the first day of all, so that any span
 * is the difference of two counts, and Team and Absences are gone through once.
 */
function presence(places: Places, who: string, months: string): string {
  const holidays = places.column('holidays', 'date');
  const upTo = (day: string) => `(5*${fn('INT', `(${day})/7`)}+${fn('IF', `${fn('MOD', day, 7)}>1`, `${fn('MOD', day, 7)}-1`, 0)}-${fn('MATCH', day, 'days_off', 1)})`;
  const overlap = (table: string) => {
    const column = (name: string) => places.column(table, name);
    const isDated = `${column('person_id')}<>""`;
    const whose = fn('FILTER', column('person_id'), isDated);
    return fn(
      'IF',
      `${fn('COUNTIFS', column('person_id'), literal('?*'))}=0`,
      zeros(who, 'first_days'),
      letting(
        {
          begun: fn('FILTER', column('from'), isDated),
          ended: fn('FILTER', fn('IF', `${column('to')}=""`, 2_958_465, column('to')), isDated),
          span_from: fn('IF', 'begun>first_days', 'begun+first_days*0', 'first_days+begun*0'),
          span_to: fn('IF', 'ended<last_days', 'ended+last_days*0', 'last_days+ended*0'),
          there: fn('IF', 'span_to>=span_from', `${upTo('span_to')}-${upTo('(span_from-1)')}`, 0),
        },
        fn('MMULT', `(${who}=${fn('TRANSPOSE', whose)})*1`, 'there'),
      ),
    );
  };
  return letting(
    {
      // Two days before all others make it a column however few holidays there are; every count of a span is a difference, in which they cancel out.
      days_off: fn('VSTACK', 0, 0, fn('IFERROR', fn('SORT', fn('FILTER', holidays, all(`${holidays}<>""`, `${fn('WEEKDAY', holidays, 2)}<6`)), 1, 'TRUE()'), 0)),
      first_days: months,
      last_days: fn('EOMONTH', months, 0),
    },
    `(${overlap('team')}-${overlap('absences')})/(${upTo('last_days')}-${upTo('(first_days-1)')})`,
  );
}

/** The sum over those in a role who report to each of the people. */
function team(of: string, role: string, places: Places, who: string, months: string): string {
  const column = (name: string) => places.column('measures', name);
  const isTheirs = `${column('role')}=${places.word('team', 'role', role)}`;
  const reports = fn('SUMPRODUCT', `(${isTheirs})*1`);
  return letting(
    { reports_found: reports, reports: fn('FILTER', column('person_id'), isTheirs), heads: fn('FILTER', column('manager_id'), isTheirs) },
    fn('IF', 'reports_found=0', zeros(who, months), fn('MMULT', `(${who}=${fn('TRANSPOSE', 'heads')})*1`, series(of, places, 'reports', months))),
  );
}
