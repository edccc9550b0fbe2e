import type { MenuItem } from '../desk.ts';
import type { Methods } from './thing.ts';
import { SELF, stateOf, Thing } from './thing.ts';

interface Menu {
  readonly caption: string;
  readonly items: MenuItem[];
}

export const ui: Methods<null> = {
  createAddonMenu: () => new Thing('Menu', { caption: '', items: [] }),
  createMenu: (_, __, caption: string) => new Thing('Menu', { caption, items: [] }),
  alert: (run, _, ...text: string[]) => {
    const buttons = /^(?:OK|OK_CANCEL|YES_NO|YES_NO_CANCEL)$/.test(text.at(-1) ?? '') && text.length > 1 ? text.pop() : 'OK';
    run.desk.alerts.push(text.join('\n'));
    return buttons?.startsWith('YES') ? 'YES' : 'OK';
  },
};

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
  },
};
