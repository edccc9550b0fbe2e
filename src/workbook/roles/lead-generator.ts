import { roles } from '../../core/plan/role.ts';
import type { Role } from '../role.ts';

export const leadGenerator: Role = {
  id: 'role_lead_generator',
  name: roles.leadGenerator,
  process: 'Lead generation',
  main: { fact: 'meetings_held', plan: 'quota', label: 'Meetings held and accepted, this month' },
  mission: 'A steady flow of held meetings with the right companies.',
  zone: 'Requests and meetings: the responsibility ends with a meeting that was held and that the seller accepted.',
  notYours: 'Choosing the audience alone, the verdict of qualification, price, closing, revenue, profit.',
  takes: 'An audience from the head of sales, the head of the company or whoever owns the strategy; nurtured leads back from sellers.',
  gives: 'A booked meeting with a brief of five fields to the seller: company, person and role, trigger or pain in their words, agreed agenda, link to the thread. The seller accepts or rejects within 2 business days.',
  daily: ['20 new contacts from the audience', '20 invites', '8 first messages', '20 follow-ups', '10 warming actions: likes and comments', 'CRM clean: every conversation has its status'],
  weekly: ['At most 100 invites a week from one LinkedIn profile', 'Nurtured leads that ripen this week: write again', 'Audience review on Friday: replies, meetings, verdict', 'Study: one hour of the study list'],
  monthly: ['Quota met or the reason found: audience or process', 'Verdict on each audience', 'Talk about growth with the head'],
  kpis: [
    ['Meetings held and accepted', 'First meetings that took place and that the seller accepted, against the quota', '8 a month'],
    ['Process score', 'The share of the daily norms done; overdoing one item never pays for skipping another', '90%'],
    ['Accepted invites', 'Accepted of sent', '25%'],
    ['Reply rate', 'Replies of messages sent', '7.5%'],
    ['Replies booked', 'Meetings booked of replies', '20%'],
    ['Show rate', 'Meetings held of booked', '80%'],
    ['Accepted by sellers', 'Accepted of held', '85%'],
    ['Nurture in time', 'Ripe leads written to within a week', '90%'],
  ],
  pay: '40% of the target for the process, 60% for the result, linear from the first meeting; the process is paid even if the audience was wrong. No percentage of sales or profit: a lead generator answers for meetings. English level: B2 or better for calls with Western companies. The test task, the study list and the month plan come with the first day.',
  example: { presence: 1, target: 1000, process_score: 0.95, meetings_held: 9, quota: 8 },
  growth: [
    ['Head of lead generation', '9 months in the role; 100% of the quota and 90% of the process over six months; one novice trained to quota'],
    ['Sales manager', '9 months in the role; 100% of the quota over six months; process exam passed; 10 first calls shadowed; English C1; wants more contact with clients'],
  ],
  tracked: [['meetings_held', 'quota']],
};
