import { all, fn, formula, letting, literal, top } from '../formula.ts';
import { pageTab } from '../tab.ts';

/** Rows for components: a page that is printed has no room to spare. */
const COMPONENTS = 10;

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
    page.row({ value: page.say('Pay'), style: 'label' }, '', { value: formula(fn('SUMIFS', paid('amount'), paid('person'), person)), kind: 'money', style: 'strong' });
    page.section('Components');
    page.head('Component', 'How', 'Counted', 'Plan', 'Attainment', 'Pay');
    const theirs = `${paid('person')}=${person}`;
    const columns = ['component', 'how', 'measure', 'plan', 'attainment', 'amount'].map(paid);
    page.spill(fn('IF', `${fn('SUMPRODUCT', `(${theirs})*(${person}<>"")`)}=0`, literal(page.say('Nothing is paid to this person in the picked month.')), letting({ lines: fn('FILTER', fn('IF', `${fn('HSTACK', ...columns)}=""`, literal(''), fn('HSTACK', ...columns)), theirs) }, fn('IF', `${fn('ROWS', 'lines')}>${COMPONENTS}`, fn('IFNA', fn('VSTACK', top('lines', COMPONENTS - 1), literal(page.say('The rest is in Payouts.'))), literal('')), 'lines'))), COMPONENTS, ['label', 'text', 'figure', 'figure', 'share', 'money']);
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
  },
});
