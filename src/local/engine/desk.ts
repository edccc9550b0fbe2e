import { CallCounter } from './calls.ts';
import { DocumentLock } from './document-lock.ts';
import type { Fault } from './faults.ts';
import type { Html, Screen } from './screen.ts';
import { noScreen } from './screen.ts';

export interface MenuItem {
  readonly caption: string;
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

/** What is around the spreadsheet: the user's language, the add-on's pages, what was shown, the log, the lock and the call counts. */
export class Desk {
  readonly userLocale: string;
  readonly screen: Screen;
  /** The .html files of the add-on by name, for HtmlService. */
  readonly pages: Readonly<Record<string, string>>;
  readonly calls = new CallCounter();
  readonly lock = new DocumentLock();
  readonly alerts: string[] = [];
  readonly toasts: string[] = [];
  readonly shown: Html[] = [];
  readonly log: string[] = [];
  /** What goes wrong in the next runs, one after the other. */
  readonly faults: Fault[] = [];
  menu: readonly MenuItem[] = [];

  constructor(userLocale: string, pages: Readonly<Record<string, string>> = {}, screen: Screen = noScreen) {
    this.userLocale = userLocale;
    this.pages = pages;
    this.screen = screen;
  }
}
