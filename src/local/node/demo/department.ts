import type { Built, Evaluated, Issue, Line } from './answers.ts';
import type { readFolder } from './csv.ts';

/** What files hold for the workbook's tabs. */
export interface Tables {
  readonly tables: unknown;
  readonly issues: readonly Issue[];
}

interface Department<Server = unknown> {
  readonly readFiles: (shape: string, files: ReturnType<typeof readFolder>) => Tables;
  readonly serverOver: (run: (name: string, inputs: readonly unknown[]) => Promise<unknown>) => Server;
  readonly buildWorkbook: (server: Server, request: { readonly month: string; readonly settings?: unknown; readonly tables: unknown }) => Promise<Built>;
  readonly evaluateMonths: (server: Server) => Promise<Evaluated>;
  readonly pickMonth: (server: Server, month: string) => Promise<void>;
  readonly shownPayouts: (server: Server) => Promise<readonly Line[]>;
}

/** What the build leaves beside the demo: the sidebar's work, without the sidebar. */
const BUILT = './department.mjs';

export const department = (await import(BUILT)) as Department;
