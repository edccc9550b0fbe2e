/** What a slip says. */
export interface SlipWords {
  readonly title: string;
  readonly file: string;
  readonly draft: string;
  readonly closedOn: (day: string) => string;
  readonly paidOn: (day: string) => string;
  readonly plan: (version: string) => string;
  readonly accepted: (day: string) => string;
  readonly notAccepted: string;
  readonly lines: string;
  readonly component: string;
  readonly how: string;
  readonly amount: string;
  readonly corrects: (month: string) => string;
  readonly counted: (figure: string) => string;
  readonly planned: (figure: string) => string;
  readonly attained: (share: string) => string;
  readonly whole: string;
  readonly earned: string;
  readonly settled: string;
  readonly adjusted: string;
  readonly corrected: string;
  readonly payable: string;
  readonly paid: string;
  readonly owed: string;
  readonly held: string;
  readonly behindLine: (component: string) => string;
  /** The headings of what is behind a line. */
  readonly behind: readonly string[];
  readonly year: (year: string) => string;
  readonly together: string;
  readonly queries: string;
  /** The columns of the file for payroll. */
  readonly payroll: readonly string[];
  readonly payrollFile: string;
  readonly letters: string;
  readonly lettersFile: string;
  readonly letterPlan: (name: string) => string;
  readonly letterSign: string;
}

export const slipsInEnglish: SlipWords = {
  title: 'Payslips',
  file: 'payslips',
  draft: 'Draft: the month is not closed yet.',
  closedOn: (day) => `Closed on ${day}, not paid yet.`,
  paidOn: (day) => `Paid on ${day}.`,
  plan: (version) => `Pay plan, version ${version}.`,
  accepted: (day) => `Accepted on ${day}.`,
  notAccepted: 'Not accepted yet.',
  lines: 'What is paid',
  component: 'Component',
  how: 'How it follows',
  amount: 'Amount',
  corrects: (month) => `for ${month}`,
  counted: (figure) => `counted ${figure}`,
  planned: (figure) => `plan ${figure}`,
  attained: (share) => `attainment ${share}`,
  whole: 'Earned, payable, paid, owed',
  earned: 'Earned by the rules',
  settled: 'Held back, released, draws and debts',
  adjusted: 'Adjustments',
  corrected: 'Corrections of earlier months',
  payable: 'Payable for this month',
  paid: 'Paid this year so far',
  owed: 'Closed and still owed',
  held: 'Earned and held back for later',
  behindLine: (component) => `Behind ${component}`,
  behind: ['Deal, meeting or client', 'Company', 'Day', 'Amount', 'Rate', 'Counts', 'Why'],
  year: (year) => `${year} so far`,
  together: 'Together',
  queries: 'Open questions',
  payroll: ['Month', 'Person ID', 'Name', 'Component', 'Kind', 'For month', 'Amount', 'Currency', 'Status'],
  payrollFile: 'payroll',
  letters: 'Pay plans',
  lettersFile: 'plan-letters',
  letterPlan: (name) => `Pay plan of ${name}`,
  letterSign: 'I have read this plan and accept it. Date, signature:',
};
