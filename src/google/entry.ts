import { alone, answer } from './answer.ts';
import type { Calls, Served } from './calls.ts';
import { append, change, insert, read, readPages, show } from './cells.ts';
import { commit } from './committing.ts';
import { draw } from './draw.ts';
import { freeze, thaw } from './freezing.ts';
import { importRows, theLast, undoImport } from './importing.ts';
import { forgetImport, keepImport, keptMarks, lastImport } from './kept-import.ts';
import { hide, unhide } from './lines.ts';
import { extend, relabel } from './relabel.ts';
import { menuWords } from '../words/menu.ts';
import { look, openBook, stand } from './sheets.ts';

export { functions } from '../functions/functions.ts';

type Given<Name extends keyof Calls> = Parameters<Calls[Name]>;
type Told<Name extends keyof Calls> = ReturnType<Served[`rpc${Capitalize<Name>}`]>;

/** Runs in every authorisation mode: adds the menu and touches nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(menuLabel(), 'openSidebar').addToUi();
}

function menuLabel(): string {
  try {
    const [code = ''] = Session.getActiveUserLocale().split(/[-_]/);
    return (code in menuWords ? menuWords[code as keyof typeof menuWords] : menuWords.en).openSidebar;
  } catch {
    return menuWords.en.openSidebar;
  }
}

export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Saleswright'));
}

export function rpcLook(): Told<'look'> {
  return answer(() => look(openBook()));
}

export function rpcRead(tabs: Given<'read'>[0]): Told<'read'> {
  return answer(() => read(openBook(), tabs));
}

export function rpcReadPages(tabs: Given<'readPages'>[0]): Told<'readPages'> {
  return answer(() => readPages(openBook(), tabs));
}

export function rpcStand(tabs: Given<'stand'>[0]): Told<'stand'> {
  return alone(() => stand(openBook(), tabs));
}

export function rpcDraw(tab: string, draft: Given<'draw'>[1]): Told<'draw'> {
  return alone(() => draw(openBook(), tab, draft));
}

export function rpcExtend(tab: string, additions: Given<'extend'>[1], drawn: string): Told<'extend'> {
  return alone(() => extend(openBook(), tab, additions, drawn));
}

export function rpcRelabel(tab: string, relabelling: Given<'relabel'>[1]): Told<'relabel'> {
  return alone(() => relabel(openBook(), tab, relabelling));
}

export function rpcChange(tab: string, changes: Given<'change'>[1]): Told<'change'> {
  return alone(() => change(openBook(), tab, changes));
}

export function rpcAppend(tab: string, row: number, blocks: Given<'append'>[2], isReached: boolean): Told<'append'> {
  return alone(() => append(openBook(), { tab, row, blocks }, isReached));
}

export function rpcCommit(step: Given<'commit'>[0], isReached: boolean): Told<'commit'> {
  return alone(() => commit(openBook(), step, isReached));
}

export function rpcImportRows(plan: Given<'importRows'>[0]): Told<'importRows'> {
  return alone(() => importRows(openBook(), plan));
}

export function rpcLastImport(): Told<'lastImport'> {
  return answer(lastImport);
}

export function rpcImportMarks(): Told<'importMarks'> {
  return answer(keptMarks);
}

export function rpcImportReached(key: string, tab: string): Told<'importReached'> {
  return alone(() => keepImport({ ...theLast(key, tab), isOutgrown: false }));
}

export function rpcUndoImport(undoing: Given<'undoImport'>[0]): Told<'undoImport'> {
  return alone(() => undoImport(openBook(), undoing));
}

export function rpcForgetImport(key: string, tab: string): Told<'forgetImport'> {
  return alone(() => {
    theLast(key, tab);
    forgetImport();
  });
}

export function rpcHide(rows: Given<'hide'>[0]): Told<'hide'> {
  return alone(() => hide(openBook(), rows));
}

export function rpcUnhide(tabs: Given<'unhide'>[0]): Told<'unhide'> {
  return alone(() => unhide(openBook(), tabs));
}

export function rpcFreeze(areas: Given<'freeze'>[0]): Told<'freeze'> {
  return alone(() => freeze(openBook(), areas));
}

export function rpcThaw(tab: string, areas: Given<'thaw'>[1]): Told<'thaw'> {
  return alone(() => thaw(openBook(), tab, areas));
}

export function rpcShow(tab: string, row: number, column: number): Told<'show'> {
  return answer(() => show(openBook(), tab, row, column));
}

export function rpcInsert(formula: string, replacing: boolean): Told<'insert'> {
  return alone(() => insert(openBook(), formula, replacing));
}
