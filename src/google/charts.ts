import type { Chart } from '../workbook/page.ts';
import type { Sheet } from './sheets.ts';

const SIZE = { width: 480, height: 260 };

/** Puts a page's charts on its sheet in place of those that it had before; a chart of the user's own stays. */
export function drawCharts(sheet: Sheet, charts: readonly Chart[]): void {
  if (charts.length === 0) return;
  const ours = new Set(charts.flatMap(({ titles }) => titles));
  for (const chart of sheet.getCharts()) if (ours.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  for (const { type, title, ranges, at, colors } of charts) {
    const builder = sheet.newChart().setChartType(Charts.ChartType[type]).setPosition(at.row, at.column, 0, 0).setNumHeaders(1);
    for (const { row, column, rows, columns } of ranges) builder.addRange(sheet.getRange(row, column, rows, columns));
    const options = { title, width: SIZE.width, height: SIZE.height, colors: [...colors], legend: { position: 'bottom' } };
    for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
    sheet.insertChart(builder.build());
  }
}
