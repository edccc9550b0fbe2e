import type { Month } from '../../core/period.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { Server } from '../server.ts';

/** Routine work that the panel does at the press of a button. */
export interface Chore {
  /** By which its words are found. */
  readonly name: keyof SidebarWords['chores'];
  /** The view that offers it. */
  readonly place: 'month' | 'setUp';
  /** The tab where it can be seen afterwards. */
  readonly tab: string | null;
  /** Whether it asks before it runs. */
  readonly isFinal: boolean;
  /** Does it for the picked month, and answers how much was done. */
  readonly run: (server: Server, month: Month) => Promise<number>;
}
