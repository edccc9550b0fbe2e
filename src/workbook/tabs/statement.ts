import { all, compared, fn, formula, letting, literal, top } from '../formula.ts';
import { pageTab } from '../tab.ts';

/** Rows for components: a page that is printed has no room to spare. */
const COMPONENTS = 10;
const QUESTIONS = 4;
const YEAR_PARTS = 20;

export const statement = pageTab({
  id: 'statement',
  title: 'Statement',
  group: 'pay',
  lays: (page, places) => {
    const paid = (name: string) => places.column('payouts', name);
    page.title('Statement', "One person's pay of the picked month, with every deal behind every cent. Fits on a printed page.");
    page.section('Whose');
    const person = page.input('Person ID', formula(fn('IFERROR', fn('INDEX', paid('payee'), 1), literal(''))), 'text', { note: 'Type the ID of another person to see theirs' });
    page.row({ value: page.say('Name'), style: 'label' }, { value: formula(fn('XLOOKUP', person, places.column('team', 'person_id'), places.column('team', 'name'), literal(''))), style: 'text' });
    page.row({ value: page.say('Month'), style: 'label' }, '', { value: formula('month_start'), kind: 'month' });
    const closed = (name: string) => places.column('closed_months', name);
    const isClosed = `${fn('COUNTIFS', closed('month'), 'month_start', closed('person_id'), person)}>0`;
    const step = fn('XLOOKUP', 'month_start', places.column('pay_months', 'month'), places.column('pay_months', 'step'), places.word('pay_months', 'step', 'open'));
    page.row({ value: page.say('How far the month is'), style: 'label' }, { value: formula(step), style: 'text' });
    page.row({ value: page.say('Pay'), style: 'label' }, '', { value: formula(fn('IF', isClosed, fn('SUMIFS', closed('amount'), closed('month'), 'month_start', closed('person_id'), person), fn('SUMIFS', paid('amount'), paid('person'), person))), kind: 'money', style: 'strong' });
    page.section('Components');
    page.head('Component', 'How', 'Counted', 'Plan', 'Attainment', 'Pay');
    const columns = ['component', 'how', 'measure', 'plan', 'attainment', 'amount'];
    const shown = (all: readonly string[], own: string) => fn('FILTER', fn('IF', `${fn('HSTACK', ...all)}=""`, literal(''), fn('HSTACK', ...all)), own);
    const drafted = fn('IF', `${fn('COUNTIFS', paid('person'), person)}*(${person}<>"")=0`, literal(page.say('Nothing is paid to this person in the picked month.')), shown(columns.map(paid), `${paid('person')}=${person}`));
    const lines = fn('IF', isClosed, shown(columns.map(closed), all(`${closed('month')}=month_start`, `${closed('person_id')}=${person}`)), drafted);
    page.spill(letting({ lines }, fn('IF', `${fn('ROWS', 'lines')}>${COMPONENTS}`, fn('IFNA', fn('VSTACK', top('lines', COMPONENTS - 1), literal(page.say('The rest is in Payouts.'))), literal('')), 'lines')), COMPONENTS, ['label', 'text', 'figure', 'figure', 'share', 'money']);
    const asked = (name: string) => places.column('queries', name);
    page.section('Open questions');
    page.spill(fn('IFERROR', fn('FILTER', fn('HSTACK', asked('component'), asked('question')), all(`${asked('month')}=month_start`, `${asked('person_id')}=${person}`, `${asked('status')}<>${places.word('queries', 'status', 'answered')}`)), literal(page.say('None.'))), QUESTIONS, ['label', 'text']);
    page.section('Payments behind the commission');
    page.head('Deal', 'Company', 'Date', 'Amount', 'Rate', 'Commission');
    const payment = (name: string) => places.column('payments', name);
    const counted = all(`${payment('owner_id')}=${person}`, `${payment('type')}=${places.word('payments', 'type', 'new')}`, `${payment('date')}>=month_start`, `${payment('date')}<month_end+1`);
    const credit = (name: string) => places.column('credits', name);
    const credited = all(`${credit('person_id')}=${person}`, `${credit('date')}>=month_start`, `${credit('date')}<month_end+1`);
    const listed = (kept: string, columns: readonly string[]) => fn('SORT', fn('FILTER', fn('HSTACK', ...columns), kept), 3, 'TRUE()');
    const paidRows = listed('own', ['deal_id', 'company', 'date', 'converted', 'rate', 'commission'].map(payment));
    const creditRows = listed('changed', ['deal_id', 'company', 'date', 'amount', 'why', 'commission'].map(credit));
    const rows = letting({ own: `${counted}*1`, changed: `${credited}*1` }, fn('IF', 'SUM(own)=0', fn('IF', 'SUM(changed)=0', literal(page.say('None.')), creditRows), fn('IF', 'SUM(changed)=0', paidRows, fn('VSTACK', paidRows, creditRows))));
    page.spill(rows, 60, ['label', 'text', 'date', 'money', 'share', 'money']);
    page.section('Closed this year');
    const ofYear = all(`${closed('person_id')}=${person}`, `${closed('month')}>=${fn('DATE', fn('YEAR', 'month_start'), 1, 1)}`, `${closed('month')}<=month_start`);
    const sums = fn('MAP', 'parts', fn('LAMBDA', 'part', fn('SUMIFS', closed('amount'), closed('person_id'), person, closed('component'), 'part', closed('month'), compared('>=', fn('DATE', fn('YEAR', 'month_start'), 1, 1)), closed('month'), compared('<=', 'month_start'))));
    page.spill(fn('IFERROR', letting({ parts: fn('UNIQUE', fn('FILTER', closed('component'), ofYear)) }, fn('HSTACK', 'parts', fn('IF', fn('LEN', 'parts'), literal('')), sums)), literal(page.say('None.'))), YEAR_PARTS, ['label', 'text', 'money']);
  },
});
