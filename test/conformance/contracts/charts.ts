import type { Contract } from '../contract.ts';

const chart = "sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B3')).setPosition(5, 4, 0, 0).setNumHeaders(1).setOption('title', 'Kept')";
const data = "sheet.getRange('A1:B3').setValues([['x', 'y'], ['a', 1], ['b', 2]]);";
const addresses = 'map((range) => range.getA1Notation())';

/** Charts. */
export const charts: readonly Contract[] = [
  {
    method: 'Sheet.newChart',
    google: 'A builder of a chart for the sheet.',
    check: `return differs(typeof sheet.newChart().addRange, 'function');`,
  },
  {
    method: 'EmbeddedChartBuilder.setChartType',
    google: 'Sets the type; not all types are supported. Returns the builder.',
    check: `return differs(['LINE', 'COLUMN', 'BAR', 'AREA', 'COMBO', 'PIE'].map((type) => typeof sheet.newChart().setChartType(Charts.ChartType[type]).addRange), Array(6).fill('function'));`,
  },
  {
    method: 'EmbeddedChartBuilder.addRange',
    google: 'Adds a range, unless it was added before. Returns the builder.',
    check: `const built = sheet.newChart().addRange(sheet.getRange('A1:B3')).addRange(sheet.getRange('D1:D3')).addRange(sheet.getRange('A1:B3')).build();
      return differs(built.getRanges().${addresses}, ['A1:B3', 'D1:D3']);`,
  },
  {
    method: 'EmbeddedChartBuilder.clearRanges',
    google: 'Takes all ranges away. Returns the builder.',
    check: `return differs(sheet.newChart().addRange(sheet.getRange('A1:B3')).clearRanges().addRange(sheet.getRange('C1:C3')).build().getRanges().${addresses}, ['C1:C3']);`,
  },
  {
    method: 'EmbeddedChartBuilder.setPosition',
    google: 'Sets the cell at the upper left corner, counted from 1, and how many pixels it is off. Returns the builder.',
    check: `${data}
      sheet.insertChart(${chart}.build());
      const place = sheet.getCharts()[0].getContainerInfo();
      return differs([place.getAnchorRow(), place.getAnchorColumn()], [5, 4]);`,
  },
  {
    method: 'EmbeddedChartBuilder.setNumHeaders',
    google: 'Says how many rows or columns are headings. Returns the builder.',
    check: `return differs(typeof sheet.newChart().setNumHeaders(1).addRange, 'function');`,
  },
  {
    method: 'EmbeddedChartBuilder.setOption',
    google: 'Sets an option and checks neither its name nor its value. Returns the builder.',
    check: `return differs(${chart}.setOption('no such option', 1).build().getOptions().get('title'), 'Kept');`,
  },
  {
    method: 'EmbeddedChartBuilder.build',
    google: 'The chart, which is not in the sheet before it is inserted.',
    check: `${data}
      ${chart}.build();
      return differs(sheet.getCharts().length, 0);`,
  },
  {
    method: 'Sheet.insertChart',
    google: 'Puts a chart into the sheet.',
    check: `${data}
      sheet.insertChart(${chart}.build());
      return differs(sheet.getCharts().map((one) => one.getRanges().${addresses}), [['A1:B3']]);`,
  },
  {
    method: 'Sheet.getCharts',
    google: 'The charts of the sheet; an empty list where there are none.',
    check: `${data}
      const none = sheet.getCharts().length;
      sheet.insertChart(${chart}.build());
      return differs([none, sheet.getCharts().length], [0, 1]);`,
  },
  {
    method: 'Sheet.removeChart',
    google: 'Removes a chart from the sheet.',
    check: `${data}
      sheet.insertChart(${chart}.build());
      sheet.insertChart(${chart}.setOption('title', 'Other').build());
      sheet.removeChart(sheet.getCharts().find((one) => one.getOptions().get('title') === 'Kept'));
      return differs(sheet.getCharts().map((one) => one.getOptions().get('title')), ['Other']);`,
  },
  {
    method: 'EmbeddedChart.getOptions',
    google: 'The options of the chart, which cannot be changed.',
    check: `${data}
      sheet.insertChart(${chart}.build());
      return differs(sheet.getCharts()[0].getOptions().get('title'), 'Kept');`,
  },
  {
    method: 'ChartOptions.get',
    google: 'The value of an option, null where it is not set.',
    check: `const options = ${chart}.build().getOptions();
      return differs([options.get('title'), options.get('no such option')], ['Kept', null]);`,
  },
];
