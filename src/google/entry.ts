import type { Built } from './build.ts';
import { buildFrom, evaluateMonths, pickMonth, shownPayouts, type BuildRequest, type Evaluated, type LineCells } from './calls.ts';

export { functions } from '../functions/functions.ts';

/** Runs in every authorisation mode: adds the menu and touches nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Build the sales department', 'buildWorkbook').addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** The menu's build: an empty department for the current month. */
export function buildWorkbook(): void {
  const { built, kept } = buildFrom({ month: new Date().toISOString().slice(0, 7) });
  const said = built.length === 0 ? 'Every tab is there already; nothing was changed.' : `Built ${built.join(', ')}.${kept.length > 0 ? ` Kept ${kept.join(', ')}.` : ''}`;
  SpreadsheetApp.getActiveSpreadsheet().toast(said, 'Sales department');
}

export function rpcBuild(request: BuildRequest): Built {
  return buildFrom(request);
}

export function rpcPickMonth(month: string): void {
  pickMonth(month);
}

export function rpcPayouts(): readonly LineCells[] {
  return shownPayouts();
}

export function rpcEvaluate(): Evaluated {
  return evaluateMonths();
}
