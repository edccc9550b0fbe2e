import { useRef } from 'preact/hooks';
import type { SidebarWords } from '../../words/sidebar.ts';
import { views, type ViewName } from '../views.ts';

interface TabsProps {
  readonly open: ViewName;
  readonly words: SidebarWords['views'];
  readonly onOpen: (view: ViewName) => void;
}

const STEPS: Readonly<Record<string, (at: number) => number>> = { ArrowRight: (at) => at + 1, ArrowLeft: (at) => at - 1, Home: () => 0, End: () => -1 };

/** The names of the views; arrow keys go from one to the next. */
export function Tabs({ open, words, onOpen }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = views.at(step(views.findIndex(({ name }) => name === open)) % views.length);
    if (!next) return;
    onOpen(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
      {views.map(({ name }) => (
        <button key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={name === open} aria-controls="view" tabIndex={name === open ? 0 : -1} onClick={() => onOpen(name)}>
          {words[name]}
        </button>
      ))}
    </div>
  );
}
