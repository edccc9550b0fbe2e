import { useState } from 'preact/hooks';
import type { Progress } from '../build-workbook.ts';
import { useWords } from '../session.ts';

interface BuildingProps {
  readonly progress: Progress | undefined;
  readonly onStop: () => void;
}

/** How far the build is, and the way to stop it after the tab in hand. */
export function Building({ progress, onStop }: BuildingProps) {
  const words = useWords();
  const say = words.setUp;
  const [isStopping, setStopping] = useState(false);
  const stop = () => {
    onStop();
    setStopping(true);
  };
  const tab = progress && progress.title !== '' ? progress : undefined;
  const text = isStopping ? say.stopping : tab ? say.building(tab.title, tab.done + 1, tab.of) : say.adding;
  return (
    <div class="building">
      <h1>{say.title}</h1>
      <progress max={tab?.of} value={tab?.done} aria-label={say.title} />
      <p role="status">{text}</p>
      <p class="actions"><button type="button" disabled={isStopping} onClick={stop}>{words.common.stop}</button></p>
    </div>
  );
}
