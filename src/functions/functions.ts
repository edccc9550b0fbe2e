import { catalogue } from '../core/catalogue.ts';
import { expose } from './expose.ts';

/** Every calculation as the function that a cell calls, by name. */
export const functions: Readonly<Record<string, ReturnType<typeof expose>>> = Object.fromEntries(
  catalogue.map((calculation) => [calculation.name, expose(calculation)]),
);
