import type { MenuItem } from '../engine/desk.ts';
import { element } from './element.ts';
import type { Entry } from './menus.ts';
import { menu } from './menus.ts';

interface Bar {
  /** Says how saving stands. */
  readonly tell: (state: string) => void;
}

interface BarOptions {
  readonly title: () => string;
  readonly addOnMenu: () => readonly MenuItem[];
  readonly run: (functionName: string) => void;
  readonly download: () => Promise<void>;
  readonly startOver: () => Promise<void>;
}

/** The bar above the grid: the document's name and the menus that this host has. */
export function drawBar({ title, addOnMenu, run, download, startOver }: BarOptions): Bar {
  const saved = element('span', { className: 'saved', role: 'status' });
  const file: readonly Entry[] = [
    { text: 'Download as .xlsx', act: () => void download() },
    { text: 'Start over', act: () => void startOver() },
  ];
  const entriesOf = (items: readonly MenuItem[]): readonly Entry[] =>
    items.flatMap(({ caption, functionName, items: below }) => [{ text: caption, ...(functionName === undefined ? {} : { act: () => run(functionName) }) }, ...entriesOf(below ?? [])]);
  const menus = element('div', { className: 'menus' }, [menu('File', () => file), menu('Extensions', () => [{ text: 'Saleswright' }, ...entriesOf(addOnMenu())])]);
  const logo = element('div', { className: 'logo', ariaHidden: 'true' });
  document.getElementById('bar')?.append(logo, element('div', {}, [element('h1', {}, [title(), saved]), menus]));
  return { tell: (state) => saved.replaceChildren(state) };
}
