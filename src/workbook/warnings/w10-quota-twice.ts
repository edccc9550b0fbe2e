import { roles } from '../../core/plan/role.ts';
import { fn, letting, literal } from '../formula.ts';
import { series } from '../series.ts';
import { warning } from '../warning.ts';

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
    const cause = fn('IF', `${own('process_score')}*100>=90`, literal(places.speech.say('audience')), literal(places.speech.say('process')));
    return { among: `${column('role')}=${places.word('team', 'role', roles.leadGenerator)}`, when: `${below}=2`, parts: { name: own('name'), cause } };
  },
});
