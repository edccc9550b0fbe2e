import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';
import { literal } from './sql.ts';

/** What Settings says of a parameter, as text: its first row counts. */
export function settingText(parameter: string, { column }: Dialect): string {
  return `(SELECT s.said FROM (SELECT ${column('value')} AS said, ROW_NUMBER() OVER (ORDER BY ${SHEET_ROW}) AS place FROM ${inDataset('settings')} WHERE parameter = ${literal(parameter)}) AS s WHERE s.place = 1)`;
}

/** The number that Settings has; the default where it has none. */
export function settingNumber(parameter: string, fallback: number, dialect: Dialect): string {
  return `COALESCE(${dialect.numberIn(settingText(parameter, dialect))}, ${fallback})`;
}
