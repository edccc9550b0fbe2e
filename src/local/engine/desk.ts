import { CallCounter } from './calls.ts';
import { DocumentLock } from './document-lock.ts';

export interface MenuItem {
  readonly caption: string;
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

/** What is around the spreadsheet: the user's language, dialogs shown, menus, the log, the lock and the call counts. */
export class Desk {
  readonly userLocale: string;
  readonly calls = new CallCounter();
  readonly lock = new DocumentLock();
  readonly alerts: string[] = [];
  readonly toasts: string[] = [];
  readonly log: string[] = [];
  menu: readonly MenuItem[] = [];

  constructor(userLocale: string) {
    this.userLocale = userLocale;
  }
}
