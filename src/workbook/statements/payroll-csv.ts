import type { SlipWords } from '../../words/slips.ts';
import { safeCsv } from '../incoming/safe-csv.ts';
import type { Slip } from './slip.ts';

/** A month's lines for payroll: one row a person, component and kind, amounts with a point, safe for spreadsheets to open. */
export function payrollCsv(slips: readonly Slip[], currency: string, kindSaid: (kind: string) => string, say: SlipWords): string {
  const rows = slips.flatMap(({ month, person, name, lines, stage }) =>
    lines.map(({ component, kind, corrects, amount }) => [month, person, name, component, kindSaid(kind), corrects ?? '', amount.toFixed(2), currency, stage]),
  );
  return safeCsv([say.payroll, ...rows]);
}
