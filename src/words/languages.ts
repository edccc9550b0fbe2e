/** The languages that the workbook speaks. */
export const languages = ['en'] as const;
