import type { PersonSeen } from '../../workbook/glance.ts';
import { useSession, useWords } from '../session.ts';
import { Light } from './light.tsx';

/** Somebody's month in three lines: pay, figure against plan, and a bar. */
export function PersonRow({ person: { name, kpi, fact, plan, light, pay } }: { readonly person: PersonSeen }) {
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
