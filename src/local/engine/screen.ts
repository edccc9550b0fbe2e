import type { MenuItem } from './desk.ts';

/** A page that a script shows. */
export interface Html {
  readonly content: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What the user sees of a script beside the cells. */
export interface Screen {
  /** A dialog that the script waits for; the name of the button that ended it. */
  readonly alert: (text: string, buttons: readonly string[]) => Promise<string>;
  /** For so many seconds; until it is closed where they are negative. */
  readonly toast: (message: string, title: string, seconds: number) => void;
  readonly showMenu: (items: readonly MenuItem[]) => void;
  readonly showSidebar: (html: Html) => void;
  readonly showDialog: (html: Html, isModal: boolean) => void;
}

/** Without a screen a dialog is answered at once, with yes or OK, and nothing is shown. */
export const noScreen: Screen = {
  alert: (_, buttons) => Promise.resolve(buttons.includes('YES') ? 'YES' : 'OK'),
  toast: () => undefined,
  showMenu: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
};
