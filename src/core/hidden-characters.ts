/** Characters that show nothing or turn the direction of text around; joiners are a part of letters that aren't Latin, and of nothing else. */
const hidden = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<![^\u0000-\u007f])[\u200c\u200d]/g;

export function hasHidden(text: string): boolean {
  return text.search(hidden) >= 0;
}

/** The text with its hidden characters by their codes, so that "P06[U+200B]" isn't taken for "P06". */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
