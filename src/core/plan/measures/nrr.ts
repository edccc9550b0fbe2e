import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const nrr = measure({
  name: 'nrr',
  meaning: "The book's revenue this month over its revenue before the quarter, the same clients.",
  unit: 'ratio',
  period: 'quarter',
  of: [roles.accountManager],
  counts: { form: 'retention' },
  blank: 'no book at the start of the quarter, or no revenue entered this month',
});
