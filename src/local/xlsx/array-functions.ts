/*
 * Excel reads a plain formula of a file by the rules of old: where one value is expected, a range is cut down to the row of the formula.
 * The engine calculates with the whole range. So a formula where that could differ has to be written as an array formula; these lists say where.
 */

// Which arguments take a range as it is ('r') and which one value ('s'): the letters after the bar repeat.
const takesRanges: Readonly<Record<string, string>> = {
  '|r': `SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MAX MINA MAXA PRODUCT MEDIAN MODE MODE.SNGL STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA
    VAR VAR.P VAR.S VARA VARP VARPA AND OR XOR CONCAT TEXTJOIN SUMPRODUCT SUMSQ GCD LCM NPV IRR MIRR XIRR XNPV ROWS COLUMNS ROW COLUMN AREAS ISREF
    ISFORMULA FORMULATEXT SHEET SHEETS CORREL PEARSON RSQ SLOPE INTERCEPT STEYX COVAR COVARIANCE.P COVARIANCE.S SUMX2MY2 SUMX2PY2 SUMXMY2
    GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW SKEW.P MDETERM MMULT MINVERSE TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT
    FILTER SORT SORTBY UNIQUE MAP BYROW BYCOL REDUCE SCAN TOCOL TOROW VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS
    ARRAYTOTEXT MULTINOMIAL T N IFERROR IFNA PROB CHISQ.TEST CHITEST F.TEST FTEST T.TEST TTEST Z.TEST ZTEST`,
  'r|s': 'LARGE SMALL PERCENTILE PERCENTILE.EXC PERCENTILE.INC QUARTILE QUARTILE.EXC QUARTILE.INC TRIMMEAN PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC INDEX OFFSET COUNTIF',
  'rs|r': 'SUMIF AVERAGEIF DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET DPRODUCT DSTDEV DSTDEVP DVAR DVARP',
  'r|rs': 'SUMIFS AVERAGEIFS MAXIFS MINIFS',
  '|rs': 'COUNTIFS',
  'sr|s': 'VLOOKUP HLOOKUP MATCH XMATCH RANK RANK.EQ RANK.AVG',
  'sr|r': 'LOOKUP FORECAST FORECAST.LINEAR',
  'srrr|s': 'XLOOKUP',
  's|r': 'SUBTOTAL IF CHOOSE FVSCHEDULE CELL',
  'ss|r': 'AGGREGATE NETWORKDAYS WORKDAY',
  'sss|r': 'NETWORKDAYS.INTL WORKDAY.INTL SERIESSUM',
  '|sr': 'IFS',
  'ssr|sr': 'SWITCH',
};

const patterns: ReadonlyMap<string, string> = new Map(
  Object.entries(takesRanges).flatMap(([pattern, names]) => names.split(/\s+/).map((name) => [name, pattern] as const)),
);

export function takesRange(functionName: string, argument: number): boolean {
  const [first = '', cycle = ''] = (patterns.get(functionName) ?? '|s').split('|');
  return (argument < first.length ? first[argument] : cycle[(argument - first.length) % cycle.length]) === 'r';
}

/** What these give is an array by nature, or their inner functions see arrays. */
export const givesArray: ReadonlySet<string> = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT TEXTSPLIT
  MAP BYROW BYCOL SCAN REDUCE MAKEARRAY LAMBDA TOCOL TOROW VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS`.split(/\s+/),
);

/** These pass a range on as a range when an argument is one. */
export const passesRangeOn: ReadonlySet<string> = new Set(['IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH', 'XLOOKUP', 'N', 'T', 'ROW', 'COLUMN']);

/** Operators between ranges inside these have always been calculated as arrays. */
export const calculatesArrays: ReadonlySet<string> = new Set(['SUMPRODUCT', 'MMULT', 'LOOKUP']);

/**
 * LibreOffice keeps the saved value of a plain formula, but calculates array formulas as it opens a file. Before 24.8 it has none of these;
 * the ones that take a LAMBDA it still lacks.
 */
export const tooNewForMany: ReadonlySet<string> = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP XMATCH LET LAMBDA MAP BYROW BYCOL SCAN REDUCE MAKEARRAY ISOMITTED TEXTSPLIT TEXTBEFORE TEXTAFTER
  TOCOL TOROW VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS ARRAYTOTEXT VALUETOTEXT IMAGE REGEXTEST REGEXEXTRACT REGEXREPLACE`.split(/\s+/),
);
