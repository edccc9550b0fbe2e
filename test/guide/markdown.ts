/** A table, and the paragraph that it follows. */
export interface Table {
  readonly kind: 'table';
  readonly lead: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
}

export interface Code {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

export type Block = Table | Prose | Code;

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The headings of second rank divide a page into sections. */
export function sectionsOf(markdown: string): readonly Section[] {
  const blocks = blocksOf(markdown.replace(/<!--[^]*?-->/g, ''));
  const starts = blocks.flatMap((block, i) => (block.kind === 'prose' && block.text.startsWith('## ') ? [i] : []));
  return [0, ...starts].map((start, i) => {
    const [first] = blocks.slice(start, start + 1);
    return { heading: first?.kind === 'prose' ? first.text.replace(/^#+ /, '') : '', blocks: blocks.slice(start, starts[i] ?? blocks.length) };
  });
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n').map((line) => line.trim());
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line.startsWith('```')) {
      const end = lines.indexOf('```', i + 1);
      blocks.push({ kind: 'code', language: line.slice(3), text: lines.slice(i + 1, end).join('\n') });
      i = end;
    } else if (line.startsWith('|')) {
      const [heads = [], , ...rows] = lines.slice(i, lines.findIndex((one, at) => at >= i && !one.startsWith('|'))).map(cellsIn);
      const before = blocks.findLast((block) => block.kind === 'prose');
      blocks.push({ kind: 'table', lead: before?.kind === 'prose' ? before.text : '', heads, rows });
      i += rows.length + 1;
    } else if (line !== '') blocks.push({ kind: 'prose', text: line });
  }
  return blocks;
}

function cellsIn(line: string): readonly string[] {
  return line.slice(1, -1).split('|').map((cell) => cell.trim());
}

/** A cell without the marks of code and of names. */
export function bare(cell: string): string {
  return cell.replace(/`|\*\*/g, '');
}
