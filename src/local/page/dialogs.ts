import type { Html } from '../engine/screen.ts';
import type { FrameHost } from './add-on-frame.ts';
import { addOnFrame } from './add-on-frame.ts';
import { button, element } from './element.ts';

const captions: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** Asks, and waits for a button; Escape closes as the cross does on Google. */
export function ask(text: string, buttons: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { className: 'dialog' });
    const end = (answer: string) => () => {
      dialog.remove();
      resolve(answer);
    };
    dialog.addEventListener('cancel', end('CLOSE'));
    dialog.append(element('div', { className: 'text' }, [element('p', {}, [text]), element('div', { className: 'buttons' }, buttons.map((name) => button(captions[name] ?? name, end(name))))]));
    document.body.append(dialog);
    dialog.showModal();
  });
}

const SIZE = { width: 500, height: 300 };

/** A page of the add-on before everything else. */
export function showDialog(html: Html, isModal: boolean, host: Omit<FrameHost, 'close'>): void {
  const dialog = element('dialog', { className: 'dialog' });
  const close = (): void => {
    dialog.remove();
    host.focusGrid();
  };
  const frame = addOnFrame(html.content, html.title, { ...host, close });
  frame.style.width = `${html.width ?? SIZE.width}px`;
  frame.style.height = `${html.height ?? SIZE.height}px`;
  dialog.addEventListener('close', close);
  dialog.append(element('header', {}, [element('h2', {}, [html.title]), button('×', close, { className: 'close', ariaLabel: `Close ${html.title}` })]), element('div', { className: 'page' }, [frame]));
  document.body.append(dialog);
  if (isModal) dialog.showModal();
  else dialog.show();
}

export function showToast(message: string, title: string, seconds = 5): void {
  const toast = element('div', { className: 'toast' }, [element('div', {}, [...(title === '' ? [] : [element('strong', {}, [title])]), message])]);
  toast.append(button('×', () => toast.remove(), { className: 'close', ariaLabel: 'Close the message' }));
  document.getElementById('toasts')?.append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
