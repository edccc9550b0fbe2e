import { button, element } from './element.ts';

/** An entry of a menu; without an action it is a heading, and a dash is a line. */
export interface Entry {
  readonly text: string;
  readonly act?: () => void;
}

/** A menu that opens below its name; arrow keys go through it and Escape closes it. */
export function menu(name: string, entries: () => readonly Entry[]): HTMLElement {
  const place = element('div');
  const opener = button(name, () => (isOpen() ? close() : open()), { ariaHasPopup: 'menu', ariaExpanded: 'false' });
  let list: HTMLElement | undefined;
  const isOpen = (): boolean => list !== undefined;
  // Forgotten before it's removed, as what is removed loses the focus, which closes the menu too.
  const close = (): void => {
    const shown = list;
    list = undefined;
    shown?.remove();
    opener.ariaExpanded = 'false';
  };
  const open = (): void => {
    list = element('div', { className: 'menu', role: 'menu', ariaLabel: name }, entries().map((entry) => drawn(entry, close)));
    place.append(list);
    opener.ariaExpanded = 'true';
    list.querySelector('button')?.focus();
  };
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      opener.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!isOpen()) return open();
    const items = [...place.querySelectorAll<HTMLButtonElement>('.menu button')];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % items.length)?.focus();
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Node | null)) close();
  });
  place.append(opener);
  return place;
}

function drawn({ text, act }: Entry, close: () => void): HTMLElement {
  if (text === '-') return element('hr');
  if (!act) return element('div', { className: 'heading' }, [text]);
  return button(text, () => { close(); act(); }, { role: 'menuitem' });
}
