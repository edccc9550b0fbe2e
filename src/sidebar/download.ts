/** Hands a text over as a file, marked as UTF-8 for programs that would not know. */
export function download(name: string, text: string, type: 'text/csv' | 'text/html' = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), MINUTE_MS);
}

const MINUTE_MS = 60_000;
