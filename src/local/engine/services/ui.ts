import type { MenuItem } from '../desk.ts';
import type { Html } from '../screen.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, stateOf, Thing } from './thing.ts';

interface Menu {
  readonly caption: string;
  readonly items: MenuItem[];
}

const buttonSets: Readonly<Record<string, readonly string[]>> = { OK: ['OK'], OK_CANCEL: ['OK', 'CANCEL'], YES_NO: ['YES', 'NO'], YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'] };

export const ui: Methods<null> = {
  createAddonMenu: () => new Thing('Menu', { caption: '', items: [] }),
  createMenu: (_, __, caption: string) => new Thing('Menu', { caption, items: [] }),
  alert: (run, _, ...text: string[]) => {
    const set = text.length > 1 ? buttonSets[text.at(-1) ?? ''] : undefined;
    const said = (set ? text.slice(0, -1) : text).join('\n');
    run.desk.alerts.push(said);
    return run.desk.screen.alert(said, set ?? ['OK']);
  },
  showSidebar: (run, _, html: unknown) => {
    mayShow(run, 'showSidebar');
    run.desk.screen.showSidebar(noted(run, html));
  },
  showModalDialog: (run, _, html: unknown, title: string) => {
    mayShow(run, 'showModalDialog');
    run.desk.screen.showDialog(noted(run, html, title), true);
  },
  showModelessDialog: (run, _, html: unknown, title: string) => {
    mayShow(run, 'showModelessDialog');
    run.desk.screen.showDialog(noted(run, html, title), false);
  },
};

/** A trigger may add a menu and show nothing else. */
function mayShow({ authMode }: Run, method: string): void {
  if (authMode !== 'FULL') throw new Error(`You do not have permission to call Ui.${method}.`);
}

function noted(run: Run, html: unknown, title?: string): Html {
  const page = stateOf<Html>('HtmlOutput', html);
  const shown = { ...page, title: title ?? page.title };
  run.desk.shown.push(shown);
  return shown;
}

export const menu: Methods<Menu> = {
  addItem: (_, { items }, caption: string, functionName: string) => {
    items.push({ caption, functionName });
    return SELF;
  },
  addSeparator: (_, { items }) => {
    items.push({ caption: '-' });
    return SELF;
  },
  addSubMenu: (_, { items }, submenu: unknown) => {
    items.push(stateOf<Menu>('Menu', submenu));
    return SELF;
  },
  addToUi: (run, { items }) => {
    run.desk.menu = items;
    run.desk.screen.showMenu(items);
  },
};
