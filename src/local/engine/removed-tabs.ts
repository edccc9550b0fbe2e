import type { IRemoveSheetCommandParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { RemoveSheetCommand, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { Injector } from './univer.ts';

/** When a tab is removed, Univer mends formulas that name it on the removed tab too, which it then can't find: here those stay with the tab. */
export function removeTabsWhole(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const mutations = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (command) => {
    const found = mutations(command);
    if (command.id !== RemoveSheetCommand.id) return found;
    const { subUnitId } = command.params as IRemoveSheetCommandParams;
    return { ...found, redos: found.redos.filter(({ id, params }) => id !== SetRangeValuesMutation.id || (params as ISetRangeValuesMutationParams).subUnitId !== subUnitId) };
  };
}
