import { ICommandService } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Area } from './address.ts';
import { columnName, quotedSheetName } from './address.ts';
import type { Injector } from './univer.ts';

const NAME = /^(?!true$|false$)[\p{L}_][\p{L}\p{N}_]{0,249}$/iu;
const REFERENCE_LIKE = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

export class NamedRanges {
  readonly #names: IDefinedNamesService;
  readonly #commands: ICommandService;
  readonly #unitId: string;

  constructor(injector: Injector, unitId: string) {
    this.#names = injector.get(IDefinedNamesService);
    this.#commands = injector.get(ICommandService);
    this.#unitId = unitId;
  }

  set(name: string, sheetName: string, area: Area): void {
    if (!NAME.test(name) || REFERENCE_LIKE.test(name)) throw new Error(`The name "${name}" is not valid for a named range.`);
    const id = this.#find(name)?.id ?? `name-${name.toLowerCase()}`;
    const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
    const first = corner(area.row, area.column);
    const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
    this.#commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      id, unitId: this.#unitId, name, comment: '', localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      formulaOrRefString: `${quotedSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`,
    });
  }

  remove(name: string): void {
    const known = this.#find(name);
    if (!known) throw new Error(`A named range with the name "${name}" doesn't exist.`);
    this.#commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { id: known.id, unitId: this.#unitId, name });
  }

  /** The reference behind a name, such as 'My tab'!$A$1:$B$2. */
  reference(name: string): string | undefined {
    return this.#find(name)?.formulaOrRefString.replace(/^=/, '');
  }

  #find(name: string): { readonly id: string; readonly formulaOrRefString: string } | undefined {
    const all = Object.values(this.#names.getDefinedNameMap(this.#unitId) ?? {});
    return all.find((known) => known.name.toLowerCase() === name.toLowerCase());
  }
}
