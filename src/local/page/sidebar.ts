import type { Html } from '../engine/screen.ts';
import type { FrameHost } from './add-on-frame.ts';
import { addOnFrame } from './add-on-frame.ts';
import { button, element } from './element.ts';

/** Shows a page of the add-on at the right, in the place of the one before. */
export function showSidebar(html: Html, host: Omit<FrameHost, 'close'>): void {
  const place = element('aside', { id: 'sidebar' });
  const close = (): void => {
    place.replaceWith(Object.assign(document.createElement('aside'), { id: 'sidebar', hidden: true }));
    host.focusGrid();
    dispatchEvent(new Event('resize'));
  };
  const title = html.title || 'Saleswright';
  const heading = element('header', {}, [element('h2', {}, [title]), button('×', close, { className: 'close', ariaLabel: `Close ${title}` })]);
  place.setAttribute('aria-label', title);
  place.append(heading, addOnFrame(html.content, title, { ...host, close }));
  document.getElementById('sidebar')?.replaceWith(place);
  dispatchEvent(new Event('resize'));
}
