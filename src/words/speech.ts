/** Texts by their English; a text that means different things in different places has a key that begins with the place, a heading may have its column's. */
export type Dictionary = Readonly<Record<string, string>>;

/** How the workbook speaks one language: what isn't translated yet stays English. */
export interface Speech {
  readonly code: string;
  readonly say: (english: string, place?: string) => string;
  readonly isKnown: (english: string, place?: string) => boolean;
}

export function speech(code: string, dictionary: Dictionary): Speech {
  const find = (english: string, place = '') => dictionary[`${place}: ${english}`] ?? (place.startsWith('heading ') ? dictionary[place] : undefined) ?? dictionary[english];
  return { code, say: (english, place) => find(english, place) ?? english, isKnown: (english, place) => find(english, place) !== undefined };
}
