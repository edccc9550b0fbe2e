import { month, money, text } from '../column.ts';
import { tab } from '../tab.ts';

export const adjustments = tab({
  id: 'adjustments',
  title: 'Adjustments',
  group: 'pay',
  room: 200,
  agesBy: 'month',
  columns: {
    month: month('The month in whose pay it goes.'),
    person_id: text('Whose pay.'),
    component: text('What it is, as it stands on the payout line: a bonus, a correction, an advance.'),
    amount: money('The amount; what is taken back is negative.'),
    reason: text('Why. Nothing is paid without a reason.'),
    approved_by: text('Who approved it.'),
  },
});
