import type { IWorkbookData, Plugin, PluginCtor, Workbook } from '@univerjs/core';
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { RunningUniver } from '../engine/univer.ts';

/** Univer with its screen: the plugins of the headless one, and everything that draws and listens. */
export function bootUniverIn(container: string): RunningUniver {
  const words = mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, filterWords, noteWords);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words }, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: 'simple', formulaBar: true, disableTextFormatAlert: true, disableTextFormatMark: true, sheets: { disableForceStringAlert: true, disableForceStringMark: true }, formula: { initialFormulaComputing: CalculationMode.FORCED } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
  ];
  // Presets share plugins, and a plugin is registered once.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, object | undefined]>();
  for (const one of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(one) ? one : [one, undefined];
    if (plugin) plugins.set(plugin.pluginName, [plugin, options as object | undefined]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return {
    injector: univer.__getInjector(),
    open: (data) => univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data),
    dispose: () => univer.dispose(),
  };
}
