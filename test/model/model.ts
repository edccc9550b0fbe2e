// An independent model of the department's monthly pay, written from the design pages alone. It holds the pay engine to the cent.
import { componentsOf } from './components-by-role.ts';
import { measuresOf } from './measures-by-role.ts';
import { monthView } from './month-view.ts';
import { decimalText, moneyText, parse } from './rational.ts';
import * as sales from './sales-measures.ts';
import { cell, type Tables } from './tables.ts';

export { crmTables } from './crm.ts';
export { readTables, type Tables } from './tables.ts';

export interface ModelLine {
  readonly month: string;
  readonly person_id: string;
  readonly component: string;
  readonly amount: string;
}

export interface ModelCommission {
  readonly month: string;
  readonly person_id: string;
  readonly deal_id: string;
  readonly date: string;
  readonly amount: string;
  readonly tier: string;
  readonly rate: string;
  readonly commission: string;
}

export interface ModelMeasure {
  readonly month: string;
  readonly person_id: string;
  readonly measure: string;
  readonly value: string;
}

export interface ModelOptions {
  readonly withoutFix?: boolean;
  readonly withoutMeetings?: boolean;
}

const meetingComponents = ['First meetings', 'Follow-up meetings'];

/** A line for everybody employed on at least one day of the month and every component of the role. */
export function modelPayouts(tables: Tables, months: readonly string[], options: ModelOptions = {}): readonly ModelLine[] {
  const wanted = (component: string): boolean =>
    !(options.withoutFix === true && component === 'Fix') &&
    !(options.withoutMeetings === true && meetingComponents.includes(component));
  return months.flatMap((month) => {
    const view = monthView(tables, month);
    return [...view.members.values()].flatMap((member) =>
      componentsOf(view, member)
        .filter(([component]) => wanted(component))
        .map(([component, amount]) => ({ month, person_id: member.id, component, amount: moneyText(amount) })),
    );
  });
}

/** A line for every payment of type new whose owner is a seller or head of sales in the payment's month. */
export function modelCommissions(tables: Tables, months: readonly string[]): readonly ModelCommission[] {
  return months.flatMap((month) => {
    const view = monthView(tables, month);
    const owners = [...view.members.values()].filter(({ role }) => role === 'S' || role === 'HS');
    return owners.flatMap(({ id }) =>
      sales.paymentsOf(view, id, 'new').map((payment) => {
        const rate = sales.rateOf(tables, payment);
        return {
          month,
          person_id: id,
          deal_id: cell(payment, 'deal_id'),
          date: cell(payment, 'date'),
          amount: moneyText(parse(cell(payment, 'amount'))),
          tier: cell(payment, 'tier'),
          rate: rate === '' ? '' : decimalText(parse(rate)),
          commission: moneyText(sales.commissionOn(payment, rate)),
        };
      }),
    );
  });
}

/** The measures of everybody employed, and the company's own under the person DEPT. */
export function modelMeasures(tables: Tables, months: readonly string[]): readonly ModelMeasure[] {
  return months.flatMap((month) => {
    const view = monthView(tables, month);
    const people = [...view.members.values()].flatMap((member) =>
      measuresOf(view, member).map(([measure, value]) => ({ person_id: member.id, measure, value })),
    );
    const company = [
      { person_id: 'DEPT', measure: 'department', value: sales.department(view) },
      { person_id: 'DEPT', measure: 'department_plan', value: sales.departmentPlan(view) },
    ];
    return [...people, ...company].map((row) => ({ month, ...row, value: row.value === undefined ? '' : decimalText(row.value) }));
  });
}
