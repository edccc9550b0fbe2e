/** As many of a list as are read. */
const LISTED = 20;

/** Numbers of lines or rows one after the other, the first of them where there are many. */
export function listed(lines: readonly number[], more: (count: number) => string): string {
  return [...lines.slice(0, LISTED).map(String), ...(lines.length > LISTED ? [more(lines.length - LISTED)] : [])].join(', ');
}
