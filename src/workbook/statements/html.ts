const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it: whatever somebody typed stays a text, and what would turn the direction of the text around it does so alone. */
export function shownText(text: string): string {
  return `<bdi>${text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)}</bdi>`;
}

/** A whole document of sections, each printed on a page of its own. */
export function documentOf(language: string, title: string, sections: readonly string[]): string {
  const plain = title.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${plain}</title><style>${style}</style></head>
<body>
${sections.map((section) => `<section>\n${section}\n</section>`).join('\n')}
</body></html>
`;
}

export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], numbers: readonly number[]): string {
  const cell = (tag: string) => (text: string, i: number) => `<${tag}${numbers.includes(i) ? ' class="n"' : ''}>${shownText(text)}</${tag}>`;
  return `<table><thead><tr>${heads.map(cell('th')).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('')}</tbody></table>`;
}

const style = `
@page { size: A4; margin: 14mm; }
body { font: 12px/1.4 Arial, "Liberation Sans", sans-serif; color: #202124; margin: 0 auto; max-width: 760px; padding: 16px; }
section { break-after: page; padding-bottom: 24px; }
section:last-child { break-after: auto; }
h1 { font-size: 18px; margin: 0 0 2px; } h2 { font-size: 13px; margin: 16px 0 4px; } p { margin: 0 0 6px; }
.quiet { color: #5f6368; } .total { font-size: 20px; margin: 8px 0; }
table { font: inherit; width: 100%; border-collapse: collapse; margin-bottom: 8px; } thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { padding: 3px 6px; border-bottom: 1px solid #dadce0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { color: #5f6368; font-weight: 500; } .n { text-align: right; white-space: nowrap; }
pre { font: inherit; white-space: pre-wrap; margin: 0; } .sign { margin-top: 40px; }`;
