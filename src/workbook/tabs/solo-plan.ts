import { soloPlan as soloPlanFunction } from '../../core/headcount/solo-plan.ts';
import { fn, formula, letting, literal } from '../formula.ts';
import { pageTab } from '../tab.ts';

const stages = [['No clients', 0.6, 0.3, 0.1], ['1 to 3 clients', 0.45, 0.3, 0.25], ['4 to 6 clients', 0.35, 0.3, 0.35]] as const;

/** Meetings and follow-ups of a full role, and what of the time is useful; ours, not from the article. */
const full = { held: 8, first: 8, followUps: 10, clients: 10, useful: '90%' } as const;

export const soloPlan = pageTab({
  id: 'solo_plan',
  title: 'Solo plan',
  group: 'decide',
  lays: (page) => {
    page.title('Solo plan', 'Even one person splits the working time into processes, with KPIs for each. The same serves whoever does the work of two roles.');
    page.section('Your week');
    const shares = [
      page.input('Lead generation', 0.6, 'share', { note: 'Every day first: outreach dies first when other work comes' }),
      page.input('Sales', 0.3, 'share', { note: 'Calls in the hours of your clients' }),
      page.input('Account management', 0.1, 'share', { note: 'Twice a week' }),
    ];
    const hours = page.input('Hours a week', 40, 'count', { note: '90% of them are useful: switching between roles costs the rest' });
    page.row({ value: page.say('Together'), style: 'label' }, { value: formula(fn('IF', `${fn('ROUND', shares.join('+'), 6)}=1`, literal(''), literal(page.say('The three shares must add up to 100%.')))), style: 'text' }, { value: formula(shares.join('+')), kind: 'share' });
    page.section('KPIs');
    page.head('Block', 'KPI', 'Hours a week', 'Quota a month', 'Fixed pay a month');
    const rows = page.next;
    const labels = ['Lead generation', 'Sales', 'Sales', 'Account management'].map((label) => literal(page.say(label)));
    const kpis = ['Meetings held', 'First meetings', 'Follow-up meetings', 'Clients at most'].map((label) => literal(page.say(label)));
    page.spill(letting({ plan_rows: fn(soloPlanFunction.name, ...shares, hours) }, fn('HSTACK', fn('VSTACK', ...labels), fn('VSTACK', ...kpis), fn('CHOOSECOLS', 'plan_rows', 2, 4, 5))), 4, ['label', 'text', 'count', 'count', 'money']);
    page.mark('quotas', rows, 3);
    page.row({ value: page.say('Commissions and bonuses per deal are paid in full: only fixed parts follow the shares. A percentage is earned as seller or account manager, never as lead generator.'), style: 'intro' });
    page.section('By stage');
    page.head('Stage', 'Lead generation / Sales / Account management', 'Meetings held', 'First meetings', 'Follow-ups', 'Clients at most', 'Fix and process', 'Result at plan');
    for (const [label, leadgen, sales, account] of stages) {
      const part = (share: number, of: number) => ({ value: formula(fn('ROUND', `${of}*${share * 100}%*${full.useful}`, 1)), kind: 'count' }) as const;
      const fixed = formula(fn('ROUND', `400*${leadgen * 100}%+1000*${sales * 100}%+1200*${account * 100}%`, 2));
      page.row(
        { value: page.say(label), style: 'label' },
        { value: formula(literal([leadgen, sales, account].map((share) => `${share * 100}%`).join(' / '))) },
        part(leadgen, full.held), part(sales, full.first), part(sales, full.followUps), { value: formula(fn('ROUNDDOWN', `${full.clients}*${account * 100}%*${full.useful}`, 1)), kind: 'count' },
        { value: fixed, kind: 'money' }, { value: formula(`600*${leadgen * 100}%`), kind: 'money' },
      );
    }
    page.section('When to stop being alone');
    page.fact('Leave solo', 'Any block over its hours two months running, or more clients than the plan allows: the first hire is a lead generator.');
  },
});
