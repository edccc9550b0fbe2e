import type { Issue } from './answers.ts';
import { readFolder } from './csv.ts';

interface Tables {
  readonly tables: unknown;
  readonly issues: readonly Issue[];
}

/** What the build leaves beside the demo. */
const BUILT = './imports.mjs';
const { readFiles } = (await import(BUILT)) as { readonly readFiles: (shape: string, files: ReturnType<typeof readFolder>) => Tables };

/** What a folder of CSV files holds for the workbook's tabs. */
export function readTables(shape: string, folder: string): Tables {
  return readFiles(shape, readFolder(folder));
}
