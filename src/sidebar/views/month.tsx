import { useState } from 'preact/hooks';
import { monthAfter, monthOf } from '../../core/period.ts';
import { departmentOf, typedTabs } from '../../workbook/department-facts.ts';
import { glance, type Glance, type Lack, type PersonSeen } from '../../workbook/glance.ts';
import { daily } from '../../workbook/tabs/daily.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { quotas } from '../../workbook/tabs/quotas.ts';
import { MONTH } from '../../workbook/tabs/settings.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { pickMonth } from '../build-workbook.ts';
import { Failed } from '../parts/failed.tsx';
import { Light } from '../parts/light.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Server } from '../server.ts';
import { useSession, useWords } from '../session.ts';
import { useLoaded } from '../task.ts';
import { thisMonth, today } from '../today.ts';

async function readMonth(server: Server, month: string, isPicked: boolean): Promise<Glance> {
  if (!isPicked) await pickMonth(server, month);
  const values = await server.read([...typedTabs.map(({ id }) => id), payouts.id]);
  return glance(departmentOf(values), values[payouts.id] ?? [], month, today());
}

/** A month at a glance; the month that is picked here is the one that the workbook counts and pays. */
export function Month() {
  const { server, overview, formats, refresh } = useSession();
  const words = useWords();
  const say = words.month;
  const picked = overview.settings[MONTH];
  const inSettings = typeof picked === 'number' && picked > 0 ? monthOf(picked) : thisMonth();
  const [month, setMonth] = useState(inSettings);
  const [loaded] = useLoaded(async () => {
    const seen = await readMonth(server, month, month === inSettings);
    if (month !== inSettings) await refresh();
    return seen;
  }, [month]);
  const step = (months: number) => () => setMonth(monthAfter(month, months));
  return (
    <>
      <h1 class="unseen">{say.title}</h1>
      <div class="stepper">
        <button type="button" aria-label={say.before} disabled={loaded.state === 'working'} onClick={step(-1)}>‹</button>
        <strong aria-live="polite">{formats.month(month)}</strong>
        <button type="button" aria-label={say.after} disabled={loaded.state === 'working'} onClick={step(1)}>›</button>
      </div>
      {loaded.state === 'working' && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {loaded.state === 'failed' && <Failed thrown={loaded.thrown} words={words} again={loaded.again} />}
      {loaded.state === 'done' && <Seen seen={loaded.value} />}
    </>
  );
}

function Seen({ seen }: { readonly seen: Glance }) {
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
    </>
  );
}

const MOST = 8;

function Lacks({ lacks }: { readonly lacks: readonly Lack[] }) {
  const { show, goTo } = useSession();
  const words = useWords();
  const open = (lack: Lack) => () => {
    if (lack.what === 'nobody' || lack.what === 'role') goTo('people');
    else if (lack.what === 'line') show(payouts.id, lack.row);
    else show(lack.what === 'quota' ? quotas.id : daily.id);
  };
  return (
    <ul class="lacks">
      {lacks.slice(0, MOST).map((lack, i) => (
        <li key={i}><button type="button" class="link" onClick={open(lack)}>{lackText(lack, words)}</button></li>
      ))}
      {lacks.length > MOST && <li class="quiet">{words.month.more(lacks.length - MOST)}</li>}
    </ul>
  );
}

function lackText(lack: Lack, { month: say, roles }: SidebarWords): string {
  switch (lack.what) {
    case 'nobody': return say.nobody;
    case 'role': return say.role(roles[lack.role] ?? lack.role);
    case 'quota': return say.quota(lack.name, say.kpi[lack.kpi] ?? lack.kpi);
    case 'daily': return say.daily(lack.name, lack.days);
    case 'line': return say.line(lack.name, lack.component, lack.why);
  }
}

function PersonRow({ person: { name, kpi, fact, plan, light, pay } }: { readonly person: PersonSeen }) {
  const { formats } = useSession();
  const say = useWords().month;
  const reached = fact === null || plan === null ? say.noPlan : `${say.of(formats.number(fact), formats.number(plan))} ${say.kpi[kpi] ?? kpi}`;
  return (
    <li>
      <span class="line"><strong>{name}</strong><span>{formats.money(pay)}</span></span>
      <span class="line quiet"><span>{reached}</span>{light && <Light light={light} text={say.light[light] ?? light} />}</span>
      {fact !== null && plan !== null && plan > 0 && <Bar share={fact / plan} light={light ?? 'red'} />}
    </li>
  );
}

function Bar({ share, light }: { readonly share: number; readonly light: string }) {
  return <span class={`bar ${light}`} aria-hidden="true"><span style={{ width: `${Math.min(100, Math.round(share * 100))}%` }} /></span>;
}

function Zones({ zones }: { readonly zones: Glance['zones'] }) {
  const { formats } = useSession();
  const say = useWords().month;
  if (!zones) return <p class="quiet">{say.noBottleneck}</p>;
  const worst = zones.find(({ verdict }) => verdict.startsWith('bottleneck'));
  const cause = worst?.verdict.split(': ')[1];
  const verdict = worst ? (cause ?? worst.zone) : zones.every(({ light }) => light === 'green') ? 'none' : 'data';
  return (
    <>
      <p>{worst && <strong>{say.zones[worst.zone]}. </strong>}{say.verdict[verdict]}</p>
      <ul class="seen">
        {zones.map(({ zone, attainment, light, upside }) => (
          <li key={zone}>
            <span class="line"><span>{say.zones[zone]}</span><Light light={light} text={attainment === null ? (say.light['n/a'] ?? '') : formats.share(attainment)} /></span>
            {upside > 0 && <span class="line quiet"><span>{say.upside(formats.money(upside))}</span></span>}
          </li>
        ))}
      </ul>
      <p class="quiet">{say.window}</p>
    </>
  );
}
