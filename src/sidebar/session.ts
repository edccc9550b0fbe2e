import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Found, Plain } from '../workbook/found.ts';
import { settings } from '../workbook/tabs/settings.ts';
import { tabs } from '../workbook/tabs.ts';
import type { Language } from '../words/languages.ts';
import type { Formats } from './formats.ts';
import type { Server } from './server.ts';
import { settingsIn } from './settings-held.ts';
import type { ViewName } from './views.ts';

/** What the panel knows of the spreadsheet as a whole. */
export interface Overview {
  readonly found: Found;
  /** How many of our tabs hold their table. */
  readonly built: number;
  readonly of: number;
  readonly settings: Readonly<Record<string, Plain>>;
}

export async function loadOverview(server: Server): Promise<Overview> {
  const found = await server.look();
  const ours = found.sheets.filter(({ tab, heads }) => tabs.some(({ id }) => id === tab) && heads.some((head) => head !== ''));
  const hasSettings = ours.some(({ tab }) => tab === settings.id);
  const held = hasSettings ? ((await server.read([settings.id]))[settings.id] ?? []) : [];
  return { found, built: ours.length, of: tabs.length, settings: settingsIn(held) };
}

/** What every view works with. */
export interface Session {
  readonly server: Server;
  readonly language: Language;
  readonly formats: Formats;
  readonly overview: Overview;
  /** Looks at the spreadsheet again, after it was changed. */
  readonly refresh: () => Promise<void>;
  readonly goTo: (view: ViewName) => void;
  /** Brings a cell to the front; what goes wrong is said above the view. */
  readonly show: (tab: string, row?: number, column?: number) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a view outside the panel');
  return session;
}

export function useWords() {
  return useSession().language.sidebar;
}
