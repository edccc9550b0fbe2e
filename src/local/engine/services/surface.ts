import { chart, chartBuilder, chartOptions, containerInfo } from './charts.ts';
import { booleanCondition, conditionalFormatRule, conditionalFormatRuleBuilder } from './conditional-format.ts';
import { dataValidation, dataValidationBuilder } from './data-validation.ts';
import { htmlOutput, htmlService } from './html-service.ts';
import { lock, lockService } from './lock-service.ts';
import { metadata, metadataFinder, metadataLocation } from './metadata.ts';
import { properties, propertiesService } from './properties-service.ts';
import { protection } from './protection.ts';
import { rangeList } from './range-list.ts';
import { range } from './range.ts';
import { sheet } from './sheet.ts';
import { logger, scriptConsole, session, utilities } from './small-services.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { spreadsheet } from './spreadsheet.ts';
import type { Methods } from './thing.ts';
import { menu, ui } from './ui.ts';

/** Globals of a script. */
export const SERVICES: Readonly<Record<string, Methods<never>>> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  Charts: {},
  LockService: lockService,
  PropertiesService: propertiesService,
  Session: session,
  Utilities: utilities,
  Logger: logger,
  console: scriptConsole,
};

/** Every kind of object a script can hold, with its methods. */
export const KINDS: Readonly<Record<string, Methods<never>>> = {
  ...SERVICES,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: range,
  RangeList: rangeList,
  EmbeddedChartBuilder: chartBuilder,
  EmbeddedChart: chart,
  ChartOptions: chartOptions,
  ContainerInfo: containerInfo,
  DataValidationBuilder: dataValidationBuilder,
  DataValidation: dataValidation,
  ConditionalFormatRuleBuilder: conditionalFormatRuleBuilder,
  ConditionalFormatRule: conditionalFormatRule,
  BooleanCondition: booleanCondition,
  Protection: protection,
  DeveloperMetadata: metadata,
  DeveloperMetadataFinder: metadataFinder,
  DeveloperMetadataLocation: metadataLocation,
  HtmlOutput: htmlOutput,
  Ui: ui,
  Menu: menu,
  Lock: lock,
  Properties: properties,
};

/** Constants, by the kind that has them; each is its own name. */
const CONSTANTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  SpreadsheetApp: {
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    CopyPasteType: ['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_VALUES', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION'],
    ProtectionType: ['RANGE', 'SHEET'],
    SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
    DataValidationCriteria: [
      'VALUE_IN_LIST', 'VALUE_IN_RANGE', 'DATE_IS_VALID_DATE', 'CHECKBOX', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_BETWEEN',
    ],
  },
  Charts: { ChartType: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE'] },
  Ui: { Button: ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'], ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] },
};

/** Google's other services, so that naming one is refused rather than "not defined". */
const REFUSED: readonly string[] = [
  'AdminDirectory', 'BigQuery', 'Browser', 'CacheService', 'Calendar', 'CalendarApp', 'CardService', 'ContactsApp', 'ContentService', 'DataStudioApp',
  'DocumentApp', 'Drive', 'DriveApp', 'FormApp', 'Gmail', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp', 'LinearOptimizationService', 'MailApp',
  'Maps', 'People', 'ScriptApp', 'Sheets', 'SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService',
];

/** All that a script can name, as plain data for the thread it runs in. */
export interface Surface {
  readonly services: readonly string[];
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly constants: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly refused: readonly string[];
}

export const SURFACE: Surface = {
  services: Object.keys(SERVICES),
  methods: Object.fromEntries(Object.entries(KINDS).map(([kind, methods]) => [kind, Object.keys(methods)])),
  constants: CONSTANTS,
  refused: REFUSED,
};
