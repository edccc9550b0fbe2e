import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip } from 'chart.js';
import type { KeptChart } from '../engine/kept.ts';
import type { Workbook } from '../engine/workbook.ts';
import { element } from './element.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);
Chart.defaults.animation = false;

/** Shows the charts of the tab in front below the grid; gives what draws them anew. */
export function showCharts(book: Workbook, place: HTMLElement): () => void {
  let drawn: readonly Chart[] = [];
  let shown = '';
  return () => {
    const { sheetId } = book.selection;
    const charts = (book.kept.charts ?? []).filter((chart) => chart.sheetId === sheetId).map((chart) => ({ chart, columns: chart.ranges.map((area) => valuesOf(book, area)) }));
    const now = JSON.stringify(charts.map(({ chart, columns }) => [chart.id, columns]));
    if (now === shown) return;
    shown = now;
    for (const chart of drawn) chart.destroy();
    place.hidden = charts.length === 0;
    const canvases = charts.map(({ chart }) => element('canvas', { role: 'img', ariaLabel: String(chart.options['title'] ?? '') }));
    place.replaceChildren(...canvases.map((canvas) => element('div', {}, [canvas])));
    drawn = charts.map(({ chart, columns }, i) => draw(canvases[i] as HTMLCanvasElement, chart, columns));
  };
}

function valuesOf(book: Workbook, { sheetId, row, column, rows }: KeptChart['ranges'][number]): readonly (string | number)[] {
  return Array.from({ length: rows }, (_, i) => {
    const cell = book.grid.cell(sheetId, row + i, column);
    return typeof cell?.v === 'number' ? cell.v : String(cell?.v ?? '');
  });
}

function draw(canvas: HTMLCanvasElement, { type, options }: KeptChart, [labels = [], ...series]: readonly (readonly (string | number)[])[]): Chart {
  const colors = Array.isArray(options['colors']) ? options['colors'].map(String) : [];
  const isShare = series.flatMap((column) => column.slice(1)).every((value) => typeof value !== 'number' || Math.abs(value) <= 1);
  const told = (value: unknown) => (isShare ? `${Math.round(Number(value) * 1000) / 10}%` : Number(value).toLocaleString());
  const figures = { ticks: { callback: told } };
  return new Chart(canvas, {
    type: type === 'LINE' ? 'line' : 'bar',
    data: {
      labels: labels.slice(1).map(labelOf),
      datasets: series.map(([name = '', ...values], i) => ({ label: String(name), data: values.map((value) => (typeof value === 'number' ? value : null)), backgroundColor: colors[i] ?? '#1a73e8', borderColor: colors[i] ?? '#1a73e8' })),
    },
    options: {
      indexAxis: type === 'BAR' ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      scales: type === 'BAR' ? { x: figures } : { y: { ...figures, beginAtZero: true } },
      plugins: { title: { display: true, text: String(options['title'] ?? '') }, legend: { display: series.length > 1, position: 'bottom' }, tooltip: { callbacks: { label: ({ raw }) => told(raw) } } },
    },
  });
}

/** A serial day among labels is a month. */
function labelOf(label: string | number): string {
  return typeof label === 'number' && label > 30_000 && label < 80_000 ? new Date((label - 25_569) * 86_400_000).toISOString().slice(0, 7) : String(label);
}
