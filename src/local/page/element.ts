type Tag = keyof HTMLElementTagNameMap;

/** An element with its properties and what is in it. */
export function element<T extends Tag>(tag: T, properties: Partial<HTMLElementTagNameMap[T]> = {}, inside: readonly (Node | string)[] = []): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...inside);
  return made;
}

export function button(text: string, onClick: () => void, properties: Partial<HTMLButtonElement> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...properties }, [text]);
  made.addEventListener('click', onClick);
  return made;
}
