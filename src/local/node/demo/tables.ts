import { department, type Tables } from './department.ts';
import { readFolder } from './csv.ts';

/** What a folder of CSV files holds for the workbook's tabs. */
export function readTables(shape: string, folder: string): Tables {
  return department.readFiles(shape, readFolder(folder));
}
