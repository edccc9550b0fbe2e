import { bottleneck as bottleneckFunction } from '../../core/funnel/bottleneck.ts';
import { dailyItems } from '../../core/plan/daily.ts';
import { roles } from '../../core/plan/role.ts';
import { all, compared, fn, formula, letting, literal, sentence } from '../formula.ts';
import type { Places } from '../places.ts';
import { series } from '../series.ts';
import { pageTab } from '../tab.ts';

/** The plan that zones are measured by; ours, not from the article. */
const usual = { winRate: 0.08, deal: 100_000, retention: 1, show: 0.8, accepted: 0.85, qualified: 0.4, proposal: 0.5, won: 0.4, open: 12 } as const;

const FROM = fn('EDATE', 'month_start', -2);
const BEFORE = fn('EDATE', 'month_start', -3);

export const bottleneck = pageTab({
  id: 'bottleneck',
  title: 'Bottleneck',
  group: 'decide',
  lays: (page, places) => {
    const col = (tab: string, name: string) => places.column(tab, name);
    const word = places.word;
    page.title('Bottleneck', 'Where the flow is narrowest, in the three months up to the picked one: mend that zone first.');
    const answer = page.section('Verdict');
    const [zoneRow, adviceRow] = [answer + 1, answer + 2];
    page.row({ value: page.say('Bottleneck'), style: 'label' });
    page.row({ value: page.say('What to do'), style: 'label' });
    page.mark('zone', zoneRow, 1);
    page.mark('advice', adviceRow, 1);

    page.section('Zones');
    page.head('Zone', 'Measured by', 'Attainment', 'Light', 'Money to gain', 'Verdict');
    const zones = page.next;
    const zoneNames = ['Lead generation', 'Sales', 'Account'] as const;
    const measuredBy = ['Meetings held against plan', 'Money won for each held meeting against plan', 'Net revenue retention against plan'];
    zoneNames.forEach((name, i) => page.row({ value: page.say(name), style: 'label' }, { value: page.say(measuredBy[i] ?? ''), style: 'text' }, { value: '', kind: 'share' }, { value: '', style: 'tag' }, { value: '', kind: 'whole' }, { value: '', style: 'tag' }));
    page.mark('zones', zones, 0);

    page.section('What was counted');
    page.head('Figure', 'What it is', 'Value');
    const figure = (label: string, help: string, expression: string, kind: 'count' | 'whole' | 'share') =>
      page.cell(page.row({ value: page.say(label), style: 'label' }, { value: page.say(help), style: 'note' }, { value: formula(fn('ARRAYFORMULA', expression)), kind }), 2);
    const span = (column: string) => [column, compared('>=', FROM), column, compared('<', '(month_end+1)')];
    const meetings = (name: string) => col('meetings', name);
    const first = [meetings('kind'), word('meetings', 'kind', 'first'), ...span(meetings('date'))];
    const isHeld = [...first, meetings('status'), word('meetings', 'status', 'held')];
    const bookers = fn('UNIQUE', fn('FILTER', col('team', 'person_id'), `${col('team', 'role')}=${word('team', 'role', roles.leadGenerator)}`));
    const noBookers = `${fn('COUNTIFS', col('team', 'role'), word('team', 'role', roles.leadGenerator))}=0`;
    const three = fn('EDATE', 'month_start', fn('SEQUENCE', 1, 3, -2));
    const ofBookers = (name: string) => fn('IF', noBookers, 0, letting({ lg: bookers, months_seen: three }, fn('SUM', series(name, places, 'lg', 'months_seen'))));
    const held = figure('Meetings held', 'First meetings of lead generators that were held and accepted', ofBookers('meetings_held'), 'whole');
    const plan = figure('Meetings planned', 'Their quotas, adjusted by presence', ofBookers('quota'), 'count');
    const deals = (name: string) => col('deals', name);
    const isNew = [deals('type'), word('deals', 'type', 'new'), ...span(deals('closed'))];
    const won = figure('Deals won', 'First contracts won', fn('COUNTIFS', ...isNew, deals('stage'), word('deals', 'stage', 'won')), 'whole');
    const lost = figure('Deals lost', 'First contracts lost', fn('COUNTIFS', ...isNew, deals('stage'), word('deals', 'stage', 'lost')), 'whole');
    const average = figure('Average deal', 'The mean value of the deals won', fn('IF', `${won}=0`, 0, `${fn('SUMIFS', deals('converted'), ...isNew, deals('stage'), word('deals', 'stage', 'won'))}/${fn('MAX', 1, won)}`), 'whole');
    const revenue = (name: string) => col('client_revenue', name);
    const then = all(`${revenue('month')}=${BEFORE}`, `${revenue('revenue')}>0`, `${revenue('client_id')}<>""`);
    const opening = figure('Opening book', "The clients' revenue in the month before", fn('SUMIFS', revenue('revenue'), revenue('month'), BEFORE), 'whole');
    page.mark('opening', page.next - 1, 2);
    const clients = figure('Clients then', 'Clients with revenue in the month before', fn('IF', `${fn('SUMPRODUCT', `${then}*1`)}=0`, 0, fn('COUNTUNIQUE', fn('FILTER', revenue('client_id'), then))), 'whole');
    const key = (client: string, month: string) => `${client}&${literal('|')}&${month}*1`;
    const revenueIn = (month: string) => fn('SUMIF', key(revenue('client_id'), revenue('month')), key('book', month), revenue('revenue'));
    const perClient = (body: string) => fn('IF', `${clients}=0`, literal(''), letting({ book: fn('UNIQUE', fn('FILTER', revenue('client_id'), then)), was: revenueIn(BEFORE), now: revenueIn('month_start') }, body));
    const nrr = figure('NRR', 'What the same clients bring now, of what they brought then', perClient('SUM(now)/SUM(was)'), 'share');
    const churn = figure('Lost revenue', 'Of clients who left', perClient('SUM(IF(now=0;was;0))'), 'whole');
    page.mark('churn', page.next - 1, 2);
    const shrunk = figure('Shrunk revenue', 'Of clients who stayed and pay less', perClient('SUM(IF((now>0)*(now<was);was-now;0))'), 'whole');
    const grown = figure('Grown revenue', 'Of clients who pay more', perClient('SUM(IF(now>was;now-was;0))'), 'whole');
    const process = figure('Process', 'The share of the daily norms done by lead generators', fn('IF', noBookers, literal(''), processOver(places, bookers, three)), 'share');
    const booked = figure('Meetings due', 'First meetings with a date in these months', fn('COUNTIFS', ...first), 'whole');
    const show = figure('Show rate', 'Held of due', `${fn('COUNTIFS', ...isHeld)}/${fn('MAX', 1, booked)}`, 'share');
    const accepted = figure('Accepted', 'Accepted by sellers of held', `${fn('COUNTIFS', ...isHeld, meetings('accepted_by_sales'), word('meetings', 'accepted_by_sales', 'yes'))}/${fn('MAX', 1, fn('COUNTIFS', ...isHeld))}`, 'share');
    const qualified = figure('Qualified', 'Negotiations of accepted', `${fn('COUNTIFS', ...isHeld, meetings('outcome'), word('meetings', 'outcome', 'qualified'))}/${fn('MAX', 1, fn('COUNTIFS', ...isHeld, meetings('accepted_by_sales'), word('meetings', 'accepted_by_sales', 'yes')))}`, 'share');
    const opened = [deals('type'), word('deals', 'type', 'new'), ...span(deals('opened'))];
    const far = ['proposal', 'negotiation', 'won', 'lost'].map((stage) => fn('COUNTIFS', ...opened, deals('stage'), word('deals', 'stage', stage))).join('+');
    const proposal = figure('Proposals', 'Deals opened in these months that got as far as a proposal', `(${far})/${fn('MAX', 1, fn('COUNTIFS', ...opened))}`, 'share');
    const winRate = figure('Win rate', 'Won of won and lost', `${won}/${fn('MAX', 1, `${won}+${lost}`)}`, 'share');
    const stages = ['won', 'lost'].flatMap((stage) => [deals('stage'), `"<>"&${word('deals', 'stage', stage)}`]);
    const perSeller = figure('Open deals per seller', 'Open first contracts by seller', `${fn('COUNTIFS', deals('type'), word('deals', 'type', 'new'), ...stages)}/${fn('MAX', 1, fn('COUNTIFS', col('measures', 'role'), word('team', 'role', roles.seller)))}`, 'count');

    page.section('Plan');
    const planned = {
      winRate: page.input('Planned win rate of meetings', usual.winRate, 'share', { note: 'Deals won of meetings held' }),
      deal: page.input('Planned deal', usual.deal, 'whole', { note: 'The value of a deal: $100k in the article' }),
      retention: page.input('Planned retention', usual.retention, 'share', { note: 'NRR of a quarter' }),
      show: page.input('Planned show rate', usual.show, 'share'),
      accepted: page.input('Planned acceptance', usual.accepted, 'share'),
      qualified: page.input('Planned qualified', usual.qualified, 'share'),
      proposal: page.input('Planned proposals', usual.proposal, 'share'),
      won: page.input('Planned win rate', usual.won, 'share'),
      open: page.input('Open deals a seller can carry', usual.open, 'whole'),
    };

    const call = fn(bottleneckFunction.name, held, plan, won, planned.winRate, average, planned.deal, `${opening}*3`, nrr, planned.retention, process, clients);
    const translated = (column: number, words: readonly string[]) => fn('XLOOKUP', fn('CHOOSECOLS', 'zone_rows', column), fn('VSTACK', ...words.map(literal)), fn('VSTACK', ...words.map((one) => literal(one === '' ? '' : page.say(one)))), literal(''));
    const body = letting(
      { zone_rows: call },
      fn('HSTACK', fn('CHOOSECOLS', 'zone_rows', 2), translated(3, ['green', 'amber', 'red', 'n/a']), fn('CHOOSECOLS', 'zone_rows', 4), translated(5, ['bottleneck', 'bottleneck: process', 'bottleneck: audience', 'tied', ''])),
    );
    page.write(zones, 2, formula(fn('ARRAYFORMULA', fn('IF', `${plan}=0`, literal(page.say('No meetings are planned in these months: add quotas.')), body))));
    for (const light of ['green', 'amber', 'red'] as const) page.flag(zones, 3, 3, 1, page.say(light), light);
    const verdict = (i: number) => page.cell(zones + i, 5);
    const isWorst = (i: number) => `${fn('LEFT', verdict(i), page.say('bottleneck').length)}=${literal(page.say('bottleneck'))}`;
    const hasTie = `${fn('COUNTIF', page.block(zones, 5, zones + 2, 5), literal(page.say('tied')))}>0`;
    const tied = `${literal(` (${page.say('tied with')}: `)}&${fn('TEXTJOIN', literal(', '), 'TRUE()', fn('FILTER', page.block(zones, 0, zones + 2, 0), `${page.block(zones, 5, zones + 2, 5)}=${literal(page.say('tied'))}`))}&${literal(')')}`;
    const allGreen = `${fn('COUNTIF', page.block(zones, 3, zones + 2, 3), literal(page.say('green')))}=3`;
    page.write(
      zoneRow,
      1,
      formula(fn('IF', isWorst(0), literal(page.say('Lead generation')), fn('IF', isWorst(1), literal(page.say('Sales')), fn('IF', isWorst(2), literal(page.say('Account')), fn('IF', allGreen, literal(page.say('none')), literal(page.say('not enough data')))))) + `&${fn('IF', hasTie, tied, literal(''))}`),
    );
    const atRisk = (health: string) => fn('FILTER', col('clients', 'company'), all(`${col('clients', 'health')}=${word('clients', 'health', health)}`, `${col('clients', 'status')}=${word('clients', 'status', 'active')}`));
    const advice = {
      process: sentence(page.say('Daily norms are done at {p}%. Fix the process first; do not change the audience yet. Owner: {head}.'), { p: hundred(process), head: fn('TEXTJOIN', literal(', '), 'TRUE()', fn('IFERROR', fn('FILTER', col('measures', 'name'), `${col('measures', 'role')}=${word('team', 'role', roles.leadgenHead)}`), literal(page.say('head of lead generation')))) }),
      audience: sentence(page.say('Process is done ({p}%), meetings are short: change the audience or message. Owner: whoever gave the audience. Test 2 segments x 100 contacts for 2 weeks.'), { p: hundred(process) }),
      noShow: sentence(page.say('{x}% of booked meetings are not held: confirm the day before and one hour before, agree the agenda in the thread.'), { x: `(100-${hundred(show)})` }),
      quality: sentence(page.say('Sellers reject {x}%: align the 5 acceptance criteria this week.'), { x: `(100-${hundred(accepted)})` }),
      qualification: literal(page.say('Few meetings become negotiations: listen to 5 calls, check the criteria; not-ready leads go to nurture with a date.')),
      closing: sentence(page.say('Closing {x}% against {y}%: review lost reasons, proposals and follow-ups; no new leads until then.'), { x: hundred(winRate), y: hundred(planned.won) }),
      overload: sentence(page.say('{n} open deals per seller: add a seller or hand clients to AM.'), { n: fn('ROUND', perSeller, 0) }),
      churn: sentence(page.say('NRR {x}%: red clients {list}. Head + AM call each within 5 days; check promised results.'), { x: hundred(nrr), list: fn('TEXTJOIN', literal(', '), 'TRUE()', fn('IFERROR', atRisk('red'), fn('IFERROR', atRisk('amber'), literal('–')))) }),
      expansion: literal(page.say('Clients stay but do not grow: ask the three questions on every check-in; business reviews this quarter.')),
      none: literal(page.say('All zones are on plan. Next step: one more lead generator.')),
      data: sentence(page.say('Not enough data yet: {list}. Ten held meetings and three clients are needed to judge.'), { list: fn('TEXTJOIN', literal(', '), 'TRUE()', fn('IFERROR', fn('FILTER', page.block(zones, 0, zones + 2, 0), `${page.block(zones, 3, zones + 2, 3)}=${literal(page.say('n/a'))}`), literal('–'))) }),
    };
    const ratios = [`${qualified}/${planned.qualified}`, `${proposal}/${planned.proposal}`, `${winRate}/${planned.won}`, `${average}/${planned.deal}`];
    const ofLeads = fn('IF', `${fn('N', process)}*100<90`, advice.process, fn('IF', all(`${booked}>0`, `${show}/${planned.show}*100<85`), advice.noShow, fn('IF', all(`${fn('COUNTIFS', ...isHeld)}>0`, `${accepted}/${planned.accepted}*100<85`), advice.quality, advice.audience)));
    const ofSales = fn('IF', `${perSeller}>${planned.open}`, advice.overload, fn('IF', `${ratios[0]}<=${fn('MIN', ...ratios)}`, advice.qualification, advice.closing));
    const missing = `${fn('MAX', 0, `${opening}*${planned.retention}-(${opening}-${churn}-${shrunk}+${grown})`)}-${churn}-${shrunk}`;
    const ofAccount = fn('IF', `${churn}>=${fn('MAX', shrunk, missing)}`, advice.churn, advice.expansion);
    page.write(adviceRow, 1, formula(fn('IF', isWorst(0), ofLeads, fn('IF', isWorst(1), ofSales, fn('IF', isWorst(2), ofAccount, fn('IF', allGreen, advice.none, advice.data))))), 'text');
  },
});

function hundred(share: string): string {
  return fn('ROUND', `${fn('N', share)}*100`, 0);
}

/** The mean of each lead generator's monthly score: scores of the days entered, of the days that they were there. What somebody did for several audiences on one day is one day's. */
function processOver(places: Places, bookers: string, months: string): string {
  const daily = (name: string) => places.column('daily', name);
  const setting = (parameter: string) => fn('SUMIFS', places.column('settings', 'value'), places.column('settings', 'parameter'), literal(parameter));
  const isWorked = all(`${fn('WEEKDAY', daily('date'), 2)}<6`, `${fn('COUNTIF', places.column('holidays', 'date'), daily('date'))}=0`);
  const isIn = all(`${daily('date')}>=${FROM}`, `${daily('date')}<month_end+1`, fn('ISNUMBER', fn('MATCH', daily('person_id'), 'lg', 0)), isWorked);
  const day = (column: number) => fn('CHOOSECOLS', 'each_day', column);
  const done = (item: string) => fn('SUMIF', 'days_entered', `${day(1)}&${literal('|')}&${day(2)}`, daily(item));
  const scores = dailyItems.map((item) => letting({ done: done(item) }, `${setting(`weight_${item}`)}*${fn('IF', `done>${setting(`norm_${item}`)}`, 1, `done/${setting(`norm_${item}`)}`)}`)).join('+');
  const weights = dailyItems.map((item) => setting(`weight_${item}`)).join('+');
  const until = fn('IF', `${fn('EOMONTH', 'months_seen', 0)}>daily_until`, fn('IF', 'daily_until<months_seen', 'months_seen-1', 'daily_until'), fn('EOMONTH', 'months_seen', 0));
  const there = `${series('presence', places, 'lg', 'months_seen')}*${fn('IF', `${until}<months_seen`, 0, fn('NETWORKDAYS', 'months_seen', until, places.column('holidays', 'date')))}`;
  const byMonth = fn('MMULT', `(lg=${fn('TRANSPOSE', day(1))})*${fn('TRANSPOSE', `(${scores})`)}/(${weights})`, `(${day(2)}>=months_seen)*(${day(2)}<=${fn('EOMONTH', 'months_seen', 0)})`);
  return letting(
    { lg: bookers, months_seen: months, days_there: there, is_in: fn('IFERROR', `${isIn}*1`, 0) },
    fn(
      'IF',
      'SUM(days_there)=0',
      literal(''),
      fn('IF', 'SUM(is_in)=0', 0, letting({ days_entered: fn('IF', 'is_in', `${daily('person_id')}&${literal('|')}&${fn('INT', daily('date'))}`, literal('')), each_day: fn('UNIQUE', fn('FILTER', fn('HSTACK', daily('person_id'), fn('INT', daily('date'))), 'is_in')), by_month: byMonth }, `${fn('SUM', fn('IF', 'days_there>0', 'by_month/(days_there+(days_there=0))', 0))}/${fn('SUM', '(days_there>0)*1')}`)),
    ),
  );
}
