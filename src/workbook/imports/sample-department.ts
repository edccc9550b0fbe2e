import { roles } from '../../core/plan/role.ts';
import type { FileRow } from '../convert.ts';
import type { Import } from '../import.ts';

const roleOf: Readonly<Record<string, string>> = {
  HS: roles.salesHead,
  HLG: roles.leadgenHead,
  LG: roles.leadGenerator,
  S: roles.seller,
  AM: roles.accountManager,
};

const quarters: Readonly<Record<string, string>> = { Q1: '01', Q2: '04', Q3: '07', Q4: '10' };

type Cells = FileRow['cells'];

/** Files shaped as the sample department's: a file a table, columns named as the tabs'. */
export const sampleDepartment: Import = {
  name: 'sample-department',
  files: [
    'people', 'plan', 'products', 'holidays', 'activities', 'meetings', 'follow_up_meetings', 'nurture', 'deals', 'payments', 'clients', 'client_revenue', 'touches',
  ],
  read: (files) => {
    const of = (name: string, change: (cells: Cells) => Cells = (cells) => cells): readonly FileRow[] =>
      (files[name] ?? []).map(({ row, cells }) => ({ row, cells: change(cells) }));
    // A file that is left out leaves its tab to what it starts with.
    const given = (tab: string, name: string) => (files[name] ? { [tab]: of(name) } : {});
    const activities = of('activities');
    const isAbsence = ({ cells }: FileRow) => cells['audience_id'] === 'absent';
    return {
      issues: [],
      tables: {
        team: of('people', (person) => ({ ...person, role: roleOf[person['role_code'] ?? ''] ?? person['role'] ?? '', from: person['start_date'] ?? '', to: person['end_date'] ?? '' })),
        quotas: of('plan', (quota) => ({ ...quota, period: firstDayOf(quota['period'] ?? '') })),
        products: of('products'),
        holidays: of('holidays'),
        absences: [
          ...of('absences'),
          ...activities.filter(isAbsence).map(({ row, cells }) => ({ row, cells: { person_id: cells['person_id'] ?? '', from: cells['date'] ?? '', to: cells['date'] ?? '', kind: 'vacation' } })),
        ],
        daily: activities.filter((activity) => !isAbsence(activity)),
        meetings: [
          ...of('meetings'),
          ...of('follow_up_meetings', (meeting) => ({ meeting_id: meeting['id'] ?? '', seller_id: meeting['seller_id'] ?? '', date: meeting['date'] ?? '', kind: 'follow-up', status: 'held' })),
        ],
        nurture: of('nurture', (lead) => ({ ...lead, owner_id: lead['owner_lead_generator_id'] ?? '', months: lead['ripens_in_months'] ?? '' })),
        deals: of('deals'),
        payments: of('payments'),
        clients: of('clients'),
        client_revenue: of('client_revenue'),
        touches: of('touches'),
        ...given('processes', 'process_owners'),
        ...given('audiences', 'audiences'),
        ...given('leads', 'leads'),
        ...given('life_events', 'life_events'),
        career: files['career'] ? of('career') : of('people').map(({ row, cells }) => ({ row, cells: { person_id: cells['person_id'] ?? '' } })),
      },
    };
  },
};

/** 2026-03 and 2026-Q1 as the day on which they begin. */
function firstDayOf(period: string): string {
  const [year, part = ''] = period.split('-');
  return `${year}-${quarters[part] ?? part}-01`;
}
