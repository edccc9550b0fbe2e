import { roles } from '../../core/plan/role.ts';
import { all, fn, letting, literal, reaches } from '../formula.ts';
import { series } from '../series.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnQuotaTwice = warning({
  code: 'W10',
  tab: 'measures',
  column: 'meetings_held',
  text: '{name}: below 80% of the quota two months running. Look for the cause: {cause}.',
  finds: (column, places, own) => {
    const months = fn('EDATE', 'month_start', fn('SEQUENCE', 1, 2, -1));
    const below = letting(
      { two: months, facts: series('meetings_held', places, own('person_id'), 'two'), plans: series('quota', places, own('person_id'), 'two'), late: '(plans>0)*(facts*100<plans*80)' },
      fn('MMULT', 'late', fn('SEQUENCE', 2, 1, 1, 0)),
    );
    const cause = fn('IF', reaches(own('process_score'), 0.9), literal(places.speech.say('audience')), literal(places.speech.say('process')));
    return { among: `${column('role')}=${places.word('team', 'role', roles.leadGenerator)}`, when: all(`${below}=2`, `${AS_OF}>=month_end`), parts: { name: own('name'), cause } };
  },
});
