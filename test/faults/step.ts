import type { Host } from '../../src/local/node/host.ts';
import type { Server } from '../../src/sidebar/server.ts';

/** Something that people do with the workbook in several calls to the server. */
export interface Step {
  readonly name: string;
  /** The tabs of the workbook that it's tried in: the fewest that show all it does. */
  readonly tabs: readonly string[];
  /** Makes the workbook that it begins with. */
  readonly prepare: (server: Server, host: Host) => Promise<unknown>;
  /** Does it, from looking at the workbook on: doing it again is running this again. */
  readonly run: (server: Server) => Promise<unknown>;
  /** Whether the workbook is as it should be afterwards. */
  readonly holds: (server: Server) => Promise<boolean>;
  /** The cell that a second user types into meanwhile: the name of its sheet, its row and column, counted from 1, and what the sheet is called afterwards if the step renames it. */
  readonly theirs: readonly [sheet: string, row: number, column: number, renamed?: string];
}
