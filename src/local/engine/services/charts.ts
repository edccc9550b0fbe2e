import type { Area } from '../address.ts';
import { a1Of } from '../address.ts';
import type { KeptChart } from '../kept.ts';
import type { SheetState } from './sheet-state.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, stateOf, Thing } from './thing.ts';

interface Draft extends SheetState {
  type: string;
  ranges: Area[];
  anchor: { readonly row: number; readonly column: number };
  options: Record<string, unknown>;
}

export function newChart(_: Run, { sheetId }: SheetState): Thing<Draft> {
  return new Thing('EmbeddedChartBuilder', { sheetId, type: 'TABLE', ranges: [], anchor: { row: 1, column: 1 }, options: {} });
}

export function insertChart(run: Run, { sheetId }: SheetState, chart: unknown): void {
  const { kept } = run.book;
  kept.charts = [...(kept.charts ?? []), { ...stateOf<KeptChart>('EmbeddedChart', chart), id: kept.nextId++, sheetId }];
}

export function getCharts(run: Run, { sheetId }: SheetState): readonly Thing<KeptChart>[] {
  return (run.book.kept.charts ?? []).filter((chart) => chart.sheetId === sheetId).map((chart) => new Thing('EmbeddedChart', chart));
}

export function removeChart(run: Run, _: SheetState, chart: unknown): void {
  const { id } = stateOf<KeptChart>('EmbeddedChart', chart);
  run.book.kept.charts = (run.book.kept.charts ?? []).filter((known) => known.id !== id);
}

export const chartBuilder: Methods<Draft> = {
  setChartType: (_, draft, type: string) => {
    draft.type = type;
    return SELF;
  },
  addRange: (_, draft, range: unknown) => {
    const area = stateOf<Area>('Range', range);
    const isKnown = draft.ranges.some((known) => known.sheetId === area.sheetId && a1Of(known) === a1Of(area));
    if (!isKnown) draft.ranges = [...draft.ranges, area];
    return SELF;
  },
  clearRanges: (_, draft) => {
    draft.ranges = [];
    return SELF;
  },
  setPosition: (_, draft, row: number, column: number) => {
    draft.anchor = { row, column };
    return SELF;
  },
  setNumHeaders: () => SELF,
  setOption: (_, draft, name: string, value: unknown) => {
    draft.options = { ...draft.options, [name]: value };
    return SELF;
  },
  build: (_, { type, ranges, anchor, options, sheetId }) => new Thing('EmbeddedChart', { id: 0, sheetId, type, ranges: ranges.map((area) => ({ ...area, a1: a1Of(area) })), anchor, options }),
};

export const chart: Methods<KeptChart> = {
  getOptions: (_, { options }) => new Thing('ChartOptions', options),
  getRanges: (_, { ranges }) => ranges.map((area) => new Thing('Range', area)),
  getContainerInfo: (_, { anchor }) => new Thing('ContainerInfo', anchor),
  getChartId: (_, { id }) => id,
};

export const containerInfo: Methods<KeptChart['anchor']> = {
  getAnchorRow: (_, { row }) => row,
  getAnchorColumn: (_, { column }) => column,
};

export const chartOptions: Methods<Readonly<Record<string, unknown>>> = {
  get: (_, options, name: string) => options[name] ?? null,
};
