import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { useSession, useWords } from '../session.ts';

interface MonthsChartProps {
  /** What it shows, for those who don't see it; the figures are in the table below. */
  readonly label: string;
  readonly months: readonly string[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const HEIGHT = 170;
const QUIET = '#5f6368';
const GRID = { stroke: '#dadce0', width: 1 };
const FONT = '11px Roboto, Arial, sans-serif';

/** Two lines over months: pay as it is, and as it would be. */
export function MonthsChart({ label, months, before, after }: MonthsChartProps) {
  const { formats } = useSession();
  const say = useWords().whatIf;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const axis = { stroke: QUIET, font: FONT, grid: GRID, ticks: { show: false } };
    const chart = new uPlot(
      {
        width: place.current.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false, range: [-0.3, months.length - 0.7] } },
        axes: [
          { ...axis, grid: { show: false }, size: 24, splits: () => months.map((_, i) => i), values: () => [...months] },
          { ...axis, size: 52, values: (_, amounts) => amounts.map(formats.short) },
        ],
        series: [{}, { stroke: '#0b57d0', width: 2, points: { size: 6, fill: '#0b57d0' } }, { stroke: '#b3480a', width: 2, dash: [6, 4], points: { size: 6 } }],
      },
      [months.map((_, i) => i), [...before], [...after]],
      place.current,
    );
    return () => chart.destroy();
  }, [months.join(), before.join(), after.join(), formats]);
  return (
    <figure>
      <div role="img" aria-label={label} ref={place} />
      <figcaption class="legend"><span class="before">{say.now}</span><span class="after">{say.then}</span></figcaption>
    </figure>
  );
}
