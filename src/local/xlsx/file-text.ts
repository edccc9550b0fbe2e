const longestText = 32_767;
// Half a character pair and these two don't exist in XML; one of them makes the file unreadable.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function plainText(text: string): string {
  return text.replace(notInXml, '').replace(/\r\n?/g, '\n').slice(0, longestText);
}

/** Text for a cell: there Excel would read '_x0041_' as 'A'. */
export function cellText(text: string): string {
  return plainText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').slice(0, longestText);
}

/** For patching a finished part. */
export function xmlText(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
