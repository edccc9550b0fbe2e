import { bar } from '../bar.ts';
import { headcount as headcountFunction } from '../../core/headcount/headcount.ts';
import { roles } from '../../core/plan/role.ts';
import { fn, formula, letting, literal } from '../formula.ts';
import { planned, scenarioInputs, type Common, type Scenario } from '../headcount-model.ts';
import { pageTab } from '../tab.ts';

/** The assumptions that people may change: HEADCOUNT's name, its default, how it shows, what it's based on. */
const assumptions = [
  ['average deal', 100_000, 'whole', 'The article: $100k'],
  ['repeat share', 0.6, 'share', 'The share of turnover that returning clients bring; the other face of LTV. Leave it where LTV is blank'],
  ['LTV', '', 'whole', 'Revenue per client over its life, where you know it: it then counts instead of the repeat share'],
  ['in-year share', 0.75, 'share', 'The part of a new contract that falls into its first year'],
  ['referral share', 0.2, 'share', 'New deals that come from referrals and requests'],
  ['qualified rate', 0.4, 'share', 'Negotiations of held meetings'],
  ['proposal rate', 0.5, 'share', 'Proposals of negotiations'],
  ['win rate', 0.4, 'share', 'Won of proposals'],
  ['lead generator quota', 8, 'whole', 'Held meetings a month'],
  ['lead generator attainment', 0.8, 'share', 'What is reached of the quota on average'],
  ['presence', '=11/12', 'share', 'One month of leave a year'],
  ['first meetings per seller', 12, 'whole', 'What a seller can hold a month'],
  ['active deals per seller', 12, 'whole', 'What a seller can carry at once'],
  ['months open', 3, 'whole', 'How long a deal is open'],
  ['revenue per account manager', 1_500_000, 'whole', 'A year'],
  ['clients per account manager', 10, 'whole', ''],
  ['revenue per client', 150_000, 'whole', 'A year'],
  ['rounding tolerance', 0.15, 'share', 'How much of a person may be missing before one more is hired'],
  ['lead generators per head', 8, 'whole', 'A head of lead generation comes with the fourth lead generator'],
  ['head of sales from', 5, 'whole', 'People in front of clients'],
] as const;

const LADDER = [500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000, 3_000_000, 4_000_000, 5_000_000] as const;

/** What may turn out otherwise: most sensitive first. */
const changes: readonly (readonly [label: string, input: keyof Scenario | null, to: string])[] = [
  ['Base', null, ''],
  ['Average deal 60k', 'deal', '60000'],
  ['Average deal 150k', 'deal', '150000'],
  ['Repeat share 40%', 'repeat', '40%'],
  ['Repeat share 50%', 'repeat', '50%'],
  ['Repeat share 70%', 'repeat', '70%'],
  ['Repeat share 80%', 'repeat', '80%'],
  ['LTV 150k', 'repeat', '1-@/150000'],
  ['LTV 250k', 'repeat', '1-@/250000'],
  ['LTV 300k', 'repeat', '1-@/300000'],
  ['Win rate 30%', 'win', '30%'],
  ['Win rate 50%', 'win', '50%'],
  ['Referrals 0%', 'referral', '0%'],
  ['Referrals 35%', 'referral', '35%'],
  ['Quota 6', 'quota', '6'],
  ['Quota 10', 'quota', '10'],
  ['Attainment 65%', 'attainment', '65%'],
  ['Qualified 30%', 'qualified', '30%'],
  ['Deals open 5 months', 'open', '5'],
  ['Account manager 1.0M', 'am_revenue', '1000000'],
  ['Account manager 2.0M', 'am_revenue', '2000000'],
];

export const headcount = pageTab({
  id: 'headcount',
  title: 'Headcount',
  group: 'decide',
  lays: (page, places) => {
    page.title('Headcount', 'From turnover to people: lifetime value, clients, meetings, contacts, people. Capacities are field practice and ours, not from the article.');
    page.section('What is wanted');
    const turnover = page.input('Turnover', 3_000_000, 'whole', { note: 'A year. The article speaks of 3 to 5 million' });
    const by = page.input('Reached by', formula(fn('EDATE', 'month_start', 12)), 'date', { note: 'The day by which the department is to be complete' });
    page.section('People and cost');
    page.head('Role', '', 'FTE', 'People', 'Cost a month', 'Pay of turnover');
    const people = page.next;
    for (let i = 0; i < 6; i++) page.row({ value: '', style: i === 5 ? 'strong' : 'label' }, '', { value: '', kind: 'count' }, { value: '', kind: 'whole' }, { value: '', kind: 'whole' }, { value: '', kind: 'share' });
    page.mark('total people', people + 5, 3);
    page.flag(people + 5, 5, 1, 1, { from: null, below: 0.1 }, 'green');
    page.flag(people + 5, 5, 1, 1, { from: 0.1, below: 0.12 }, 'amber');
    page.flag(people + 5, 5, 1, 1, { from: 0.12, below: null }, 'red');

    page.section('How it follows');
    page.head('Figure', 'What it is', 'Value');
    const chain = page.next;
    const figures = ['LTV', 'Active clients', 'New revenue', 'New deals a year', 'Held meetings a month', 'From lead generation a month', 'New contacts a month', 'Contacts per lead generator', "Seller's quarterly plan", 'Lead generators per seller', 'Turnover per person', 'Cost per held meeting'] as const;
    figures.forEach((label) => page.row({ value: page.say(label), style: 'label' }, { value: '', style: 'note' }));

    page.section('Assumptions');
    page.head('Assumption', 'Basis', 'Value');
    const first = page.next;
    const cells = new Map<string, string>(assumptions.map(([name, value, kind, basis]) => [name, page.input(capital(name), value, kind, { note: basis })]));
    const at = (name: (typeof assumptions)[number][0]) => cells.get(name) ?? '';
    const hasLtv = `${at('LTV')}<>""`;
    const values = page.block(first, 2, first + assumptions.length - 1, 2);
    const names = fn('VSTACK', ...assumptions.map(([name]) => literal(name)));
    const table = letting(
      { names_all: names, values_all: values, used: fn('IF', 'names_all="repeat share"', fn('IF', hasLtv, 0, 1), fn('IF', 'values_all=""', 0, 1)) },
      fn('FILTER', fn('HSTACK', 'names_all', 'values_all'), 'used>0'),
    );
    const shown = ['Lead generator', 'Sales manager', 'Account manager', 'Head of lead generation', 'Head of Sales', 'Total'];
    page.write(people, 0, formula(fn('ARRAYFORMULA', letting({ plan_rows: fn(headcountFunction.name, turnover, table) }, fn('HSTACK', fn('VSTACK', ...shown.map((role) => literal(page.say(role)))), fn('VSTACK', ...shown.map(() => literal(''))), fn('CHOOSECOLS', 'plan_rows', 2, 3, 4, 5))))), 'label');

    const repeat = fn('IF', hasLtv, `1-${at('average deal')}*${at('in-year share')}/${fn('MAX', 1, at('LTV'))}`, at('repeat share'));
    const perDeal = `${at('average deal')}*${at('in-year share')}`;
    const newRevenue = `${turnover}*(1-${repeat})`;
    const deals = `${newRevenue}/(${perDeal})`;
    const meetings = `${deals}/(${at('qualified rate')}*${at('proposal rate')}*${at('win rate')})/12`;
    const fromLeadgen = `${meetings}*(1-${at('referral share')})`;
    const contacts = `${fromLeadgen}*85%/(75/1000*20%*80%)`;
    const seats = (i: number) => fn('MAX', 1, page.cell(people + i, 3));
    const chained: readonly (readonly [string, string, 'count' | 'whole'])[] = [
      ['What a client brings over its life', fn('IF', hasLtv, at('LTV'), `${perDeal}/(1-${at('repeat share')})`), 'whole'],
      ['At the revenue of a client', `${turnover}/${at('revenue per client')}`, 'count'],
      ['A year', newRevenue, 'whole'],
      ['New revenue by what a deal brings in its year', deals, 'count'],
      ['By qualified, proposal and win rate', meetings, 'count'],
      ['Without referrals and requests', fromLeadgen, 'count'],
      ['85% of meetings come from new contacts: 7.5% reply, 20% of those are booked, 80% held', contacts, 'whole'],
      ['One LinkedIn profile carries about 430 a month', `${contacts}/${seats(0)}`, 'whole'],
      ['Signed first contracts', `${deals}*${at('average deal')}/4/${seats(1)}`, 'whole'],
      ['1 to 2 in outbound enterprise sales', `${seats(0)}/${seats(1)}`, 'count'],
      ['A year', `${turnover}/${fn('MAX', 1, page.cell(people + 5, 3))}`, 'whole'],
      ['150 to 500 on the market', `${fn('SUMIF', page.block(people, 0, people + 5, 0), literal(page.say('Lead generator')), page.block(people, 4, people + 5, 4))}/(${fromLeadgen})`, 'whole'],
    ];
    chained.forEach(([help, expression, kind], i) => {
      page.write(chain + i, 1, page.say(help), 'note');
      page.write(chain + i, 2, formula(fn('ROUND', expression, 2)), kind);
    });

    const base: Scenario = { turnover, deal: at('average deal'), repeat, win: at('win rate'), referral: at('referral share'), quota: at('lead generator quota'), attainment: at('lead generator attainment'), qualified: at('qualified rate'), open: at('months open'), am_revenue: at('revenue per account manager'), am_clients: at('clients per account manager') };
    const common: Common = { in_year: at('in-year share'), proposal: at('proposal rate'), presence: at('presence'), first_meetings: at('first meetings per seller'), active_deals: at('active deals per seller'), client_revenue: at('revenue per client'), tolerance: at('rounding tolerance'), leadgen_span: at('lead generators per head'), head_from: at('head of sales from') };
    const over = (rows: readonly Scenario[], result: 'people' | 'share') => {
      const columns = scenarioInputs.map((name) => fn('VSTACK', ...rows.map((row) => row[name])));
      const own = Object.fromEntries(scenarioInputs.map((name) => [name, `v_${name}`])) as Scenario;
      return fn('MAP', ...columns, fn('LAMBDA', ...Object.values(own), planned(own, common, result)));
    };
    page.section('What if it turns out otherwise');
    page.row({ value: page.say('Average deal and lifetime value weigh most. The scenarios of the average deal leave conversion and the size of clients as they are.'), style: 'intro' });
    page.head('Change', '', 'People', 'Pay of turnover', 'More people');
    const changed = changes.map(([, input, to]) => (input === null ? base : { ...base, [input]: to.replace('@', `${perDeal}`) }));
    const table0 = page.next;
    changes.forEach(([label], i) => page.row({ value: page.say(label), style: i === 0 ? 'strong' : 'label' }, { value: formula(bar(page.cell(table0 + i, 2))), style: 'link' }, { value: '', kind: 'whole' }, { value: '', kind: 'share' }, { value: '', kind: 'whole' }));
    const scenarios = letting({ needed: over(changed, 'people') }, fn('HSTACK', 'needed', over(changed, 'share'), fn('MAP', 'needed', fn('LAMBDA', 'v', `v-${fn('INDEX', 'needed', 1, 1)}`))));
    page.write(table0, 2, formula(fn('ARRAYFORMULA', scenarios)));
    page.flag(table0, 3, changes.length, 1, { from: null, below: 0.1 }, 'green');
    page.flag(table0, 3, changes.length, 1, { from: 0.1, below: 0.12 }, 'amber');
    page.flag(table0, 3, changes.length, 1, { from: 0.12, below: null }, 'red');
    page.chart({ type: 'BAR', title: 'People by scenario', ranges: [{ row: table0 - 1, column: 1, rows: changes.length + 1, columns: 1 }, { row: table0 - 1, column: 3, rows: changes.length + 1, columns: 1 }], at: { row: table0 - 1, column: 11 }, colors: ['#1a73e8'] });

    page.section('The ladder');
    page.head('Turnover', '', 'People', 'Pay of turnover');
    const ladder = LADDER.map((amount) => ({ ...base, turnover: String(amount) }));
    const rung = page.next;
    LADDER.forEach((amount, i) => page.row({ value: amount, kind: 'whole' }, { value: formula(bar(page.cell(rung + i, 2))), style: 'link' }, { value: '', kind: 'whole' }, { value: '', kind: 'share' }));
    page.write(rung, 2, formula(fn('ARRAYFORMULA', fn('HSTACK', over(ladder, 'people'), over(ladder, 'share')))));

    page.section('Hiring order');
    page.row({ value: page.say('More lead generators first, then sellers; account managers grow out of sellers. One month to recruit, then the ramp: lead generators 4 months, sellers 8, account managers and heads 3.'), style: 'intro' });
    page.head('Seat', 'When', 'Number', 'Needed on', 'Start hiring on');
    page.spill(hiring(page, places, people, by), 20, ['label', 'text', 'whole', 'date', 'date']);
  },
});

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The seats that are still open, in the order in which they are filled. */
function hiring(page: { readonly cell: (row: number, column: number) => string; readonly say: (text: string) => string }, places: { readonly column: (tab: string, column: string) => string; readonly word: (tab: string, column: string, english: string) => string }, people: number, by: string): string {
  const kinds = [
    { row: 0, role: roles.leadGenerator, key: (n: string) => fn('IF', `${n}<3`, n, `3*${n}-3`), ramp: 4, when: 'Split lead generation off first; one more while sellers hold less than 80% of the first meetings they can' },
    { row: 1, role: roles.seller, key: (n: string) => fn('IF', `${n}=1`, 0, `3*${n}-2`), ramp: 8, when: 'First meetings or active deals above 100% of capacity two months running' },
    { row: 2, role: roles.accountManager, key: (n: string) => `3*${n}+2`, ramp: 3, when: 'A seller keeps more than 3 active clients: grow that one, and fill the seat behind' },
    { row: 4, role: roles.salesHead, key: (n: string) => `${n}*0+13/2`, ramp: 3, when: 'At 5 people in front of clients' },
    { row: 3, role: roles.leadgenHead, key: (n: string) => `${n}*0+19/2`, ramp: 3, when: 'At 4 lead generators, grown from one of them' },
  ];
  const seats = kinds.map(({ row, role, key, ramp, when }) => {
    const wanted = fn('N', page.cell(people + row, 3));
    const there = fn('COUNTIFS', places.column('measures', 'role'), places.word('team', 'role', role));
    const number = fn('SEQUENCE', fn('MAX', 1, `${wanted}-${there}`), 1, `${there}+1`);
    const text = (of: string) => fn('IF', 'seat>0', literal(of), literal(of));
    return letting({ seat: number }, fn('HSTACK', text(page.say(role)), text(page.say(when)), 'seat', fn('IF', `seat>${wanted}`, 1_000_000, key('seat')), `seat*0+${ramp}`));
  });
  return letting(
    { seats: fn('VSTACK', ...seats), open: `${fn('CHOOSECOLS', 'seats', 4)}<1000000`, count: fn('SUM', 'open*1') },
    fn(
      'IF',
      'count=0',
      literal(page.say('Every seat is filled.')),
      letting(
        { order: fn('SORT', fn('FILTER', 'seats', 'open'), 4, 'TRUE()'), rank: fn('SEQUENCE', 'count'), need: fn('INT', `month_start+(${by}-month_start)*rank/count`) },
        fn('HSTACK', fn('CHOOSECOLS', 'order', 1), fn('CHOOSECOLS', 'order', 2), fn('CHOOSECOLS', 'order', 3), 'need', fn('EDATE', 'need', `-1-${fn('CHOOSECOLS', 'order', 5)}`)),
      ),
    ),
  );
}
