import type { PageDraft } from '../workbook/draft.ts';
import type { Blocks } from './draw.ts';
import type { Sheet } from './sheets.ts';

const SIZE = { width: 480, height: 260 };

/** Puts a page's charts on its sheet in place of those that it had before; a chart of the user's own stays. */
export function drawCharts(sheet: Sheet, { charts, isNew }: PageDraft, blocks: Blocks): void {
  if (charts.length === 0) return;
  const ours = new Set(charts.flatMap(({ titles }) => titles));
  if (!isNew) for (const chart of sheet.getCharts()) if (ours.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  const empty = sheet.newChart().setNumHeaders(1);
  for (const { type, title, ranges, at, colors } of charts) {
    const builder = empty.clearRanges().setChartType(Charts.ChartType[type]).setPosition(at.row, at.column, 0, 0);
    for (const block of ranges) builder.addRange(blocks({ ...block, column: block.column - 1 }));
    const options = { title, width: SIZE.width, height: SIZE.height, colors: [...colors], legend: { position: 'bottom' } };
    for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
    sheet.insertChart(builder.build());
  }
}
