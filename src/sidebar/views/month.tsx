import { useState } from 'preact/hooks';
import { departmentOf, typedTabs } from '../../workbook/department-facts.ts';
import { glance, type Glance } from '../../workbook/glance.ts';
import { tableOf, type Table } from '../../workbook/table.ts';
import { dashboard } from '../../workbook/tabs/dashboard.ts';
import { payPlan } from '../../workbook/tabs/pay-plan.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { pickMonth } from '../build-workbook.ts';
import { Chores } from '../parts/chores.tsx';
import { Failed } from '../parts/failed.tsx';
import { Lacks } from '../parts/lacks.tsx';
import { MonthStepper } from '../parts/month-stepper.tsx';
import { PersonRow } from '../parts/person-row.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { Zones } from '../parts/zones.tsx';
import { pickedMonth } from '../settings-held.ts';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useLoaded } from '../task.ts';
import { warningsShown, type WarningShown } from '../../workbook/warnings-shown.ts';
import { today } from '../today.ts';

interface MonthSeen extends Glance {
  readonly warnings: readonly WarningShown[];
  /** The Pay plan that they were found in. */
  readonly plan: Table;
}

async function readMonth(server: Server, month: string, isPicked: boolean): Promise<MonthSeen> {
  if (!isPicked) await pickMonth(server, month);
  const values = await server.read([...typedTabs.map(({ id }) => id), payouts.id, dashboard.id]);
  return { ...glance(departmentOf(values), values[payouts.id] ?? [], month, today()), warnings: warningsShown(values[dashboard.id] ?? []), plan: tableOf(payPlan, values[payPlan.id] ?? []) };
}

/** A month at a glance; the month that is picked here is the one that the workbook counts and pays. */
export function Month() {
  const { server, language, overview, refresh } = useSession();
  const words = useWords();
  const say = words.month;
  const inSettings = pickedMonth(overview.settings);
  const [month, setMonth] = useState(inSettings);
  const [loaded, reload] = useLoaded(async () => {
    const seen = await readMonth(server, month, month === inSettings);
    if (month !== inSettings) await refresh();
    return seen;
  }, [month]);
  return (
    <>
      <h1 class="unseen">{say.title}</h1>
      <MonthStepper month={month} isOff={loaded.state === 'working'} onChange={setMonth} />
      {loaded.state === 'working' && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {loaded.state === 'failed' && <Failed thrown={loaded.thrown} language={language} again={loaded.again} />}
      {loaded.state === 'done' && <Seen seen={loaded.value} onChange={reload} />}
    </>
  );
}

function Seen({ seen, onChange }: { readonly seen: MonthSeen; readonly onChange: () => void }) {
  const { show, formats } = useSession();
  const say = useWords().month;
  const sheet = typeof seen.sheet === 'object' ? say.sheetError(seen.sheet.error) : seen.sheet === 'agrees' ? say.agrees : say.differs;
  return (
    <>
      <section aria-labelledby="payouts">
        <h2 id="payouts">{say.payouts}</h2>
        <p class="figure">{formats.money(seen.total)}</p>
        <p class={seen.sheet === 'agrees' ? 'quiet' : 'wrong'}>{sheet}</p>
        <button type="button" onClick={() => show(payouts.id)}>{say.openPayouts}</button>
      </section>
      <section aria-labelledby="missing">
        <h2 id="missing">{say.missing}</h2>
        {seen.lacks.length === 0 ? <p class="quiet">{say.nothingMissing}</p> : <Lacks lacks={seen.lacks} />}
      </section>
      <section aria-labelledby="warnings">
        <h2 id="warnings">{say.warnings}</h2>
        <Warnings warnings={seen.warnings} plan={seen.plan} onChange={onChange} />
      </section>
      {seen.people.length > 0 && (
        <section aria-labelledby="on-plan">
          <h2 id="on-plan">{say.people}</h2>
          <ul class="seen">{seen.people.map((person) => <PersonRow key={person.id} person={person} />)}</ul>
        </section>
      )}
      <section aria-labelledby="bottleneck">
        <h2 id="bottleneck">{say.bottleneck}</h2>
        <Zones zones={seen.zones} />
      </section>
      <Chores place="month" month={seen.month} />
    </>
  );
}
