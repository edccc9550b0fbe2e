const piece = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|AM\/PM|A\/P|E[+-]|[A-Za-z\u0080-\uFFFF]+|[^A-Za-z\u0080-\uFFFF"\\[\]]/giy;
const dateLetters = /^[dmyhsbeg]+$/i;

function pieces(format: string): readonly string[] | undefined {
  const found = format.match(piece) ?? [];
  return found.join('') === format ? found : undefined;
}

/** Letters that mean nothing in a format make Excel call the file damaged: they have to be quoted. */
function safe(part: string): string {
  const isPlainWord = /^[A-Za-z]+$/.test(part) && !/^general$/i.test(part) && !dateLetters.test(part);
  return isPlainWord ? `"${part}"` : part;
}

/** A number format that Excel accepts; undefined for the general one and for one that is broken. */
export function numberFormat(format: string | undefined): string | undefined {
  if (format === undefined || format.trim() === '' || /^general$/i.test(format) || format.length > 200) return undefined;
  const parts = pieces(format);
  if (!parts || parts.filter((part) => part === ';').length > 3) return undefined;
  return parts.map(safe).join('');
}
