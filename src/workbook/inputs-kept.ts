import type { PageDraft } from './draft.ts';
import type { FoundPage } from './found.ts';
import { isSameFormula, respelt } from './formula.ts';
import type { PageContent } from './page.ts';
import type { Written } from './tab.ts';

type Input = PageContent['inputs'][number];

/** A page with what people filled in on the one that it takes the place of. */
export function withInputs(draft: PageDraft, found: FoundPage | undefined): PageDraft {
  if (!found) return draft;
  const cells = draft.cells.map((row) => [...row]);
  for (const input of draft.inputs) {
    const line = cells[input.row - 1];
    if (line) line[input.column] = inputKept(draft, input, found);
  }
  return { ...draft, cells };
}

/** A formula of ours is drawn as it's now to read; one of the user's own, and any value, stays. */
function inputKept(draft: PageDraft, input: Input, found: FoundPage): Written {
  const ours = draft.cells[input.row - 1]?.[input.column] ?? '';
  const row = rowOf(draft, input, found);
  const value = found.values[row]?.[input.column] ?? '';
  const own = found.formulas[row]?.[input.column] ?? '';
  if (own !== '' && typeof ours === 'string' && isSameFormula(own, ours)) return ours;
  const theirs = own === '' ? null : respelt(own, found.formulas.flat());
  if (theirs !== null) return theirs;
  if (value === '') return ours;
  return typeof value === 'string' ? `'${value}` : value;
}

/** Where the input stood: other rows may bear its label, but none of them is coloured as an input. One that people recoloured is looked for where it's drawn now. */
function rowOf(draft: PageDraft, { row, column, labels }: Input, { values, backgrounds }: FoundPage): number {
  const color = draft.looks[draft.looked[row - 1]?.[column] ?? 0]?.background;
  const labelled = values.flatMap(([label], i) => (labels.includes(String(label)) ? [i] : []));
  const [only = -1] = labelled.length === 1 ? labelled : [];
  return labelled.find((i) => backgrounds[i]?.[column] === color) ?? labelled.find((i) => i === row - 1) ?? only;
}
