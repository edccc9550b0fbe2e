import { roles } from '../../core/plan/role.ts';
import { all, fn, letting, literal } from '../formula.ts';
import { series } from '../series.ts';
import { warning } from '../warning.ts';

export const warnQuotaTwice = warning({
  code: 'W10',
  tab: 'measures',
  column: 'meetings_held',
  text: '{name}: below 80% of the quota two months running. Look for the cause: {cause}.',
  finds: (column, places) => {
    const isTheirs = `${column('role')}=${places.word('team', 'role', roles.leadGenerator)}`;
    const months = fn('EDATE', 'month_start', fn('SEQUENCE', 1, 2, -1));
    const who = fn('FILTER', column('person_id'), isTheirs);
    const below = letting(
      { lg: who, two: months, facts: series('meetings_held', places, 'lg', 'two'), plans: series('quota', places, 'lg', 'two'), late: '(plans>0)*(facts*100<plans*80)', both: fn('MMULT', 'late', 'SEQUENCE(2;1;1;0)') },
      fn('XLOOKUP', column('person_id'), 'lg', 'both', 0),
    );
    const cause = fn('IF', `${column('process_score')}*100>=90`, literal(places.speech.say('audience')), literal(places.speech.say('process')));
    return { when: all(isTheirs, `${below}=2`), parts: { name: column('name'), cause } };
  },
});
