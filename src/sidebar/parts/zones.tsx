import type { Glance } from '../../workbook/glance.ts';
import { useSession, useWords } from '../session.ts';
import { Light } from './light.tsx';

/** Where the flow is narrowest, with the advice for it. */
export function Zones({ zones }: { readonly zones: Glance['zones'] }) {
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
