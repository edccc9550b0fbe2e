import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Work that takes its time, as a view shows it. */
export type Task<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly thrown: unknown; readonly again: () => void }
  | { readonly state: 'done'; readonly value: T };

/** One piece of work at a time; whoever starts it gets it shown from start to end. */
export function useTask<T>(): readonly [Task<T>, (work: () => Promise<T>) => void, () => void] {
  const [task, setTask] = useState<Task<T>>({ state: 'idle' });
  const latest = useRef(0);
  const start = useCallback((work: () => Promise<T>) => {
    const mine = ++latest.current;
    const tell = (next: Task<T>) => {
      if (latest.current === mine) setTask(next);
    };
    setTask({ state: 'working' });
    work().then(
      (value) => tell({ state: 'done', value }),
      (thrown: unknown) => tell({ state: 'failed', thrown, again: () => start(work) }),
    );
  }, []);
  const forget = useCallback(() => {
    latest.current += 1;
    setTask({ state: 'idle' });
  }, []);
  return [task, start, forget];
}

/** Work that begins with the view, and again when what it is about changes: what was found about something else isn't shown for it. */
export function useLoaded<T>(work: () => Promise<T>, about: readonly unknown[]): readonly [Task<T>, () => void] {
  const [task, start] = useTask<T>();
  const begun = useRef<readonly unknown[] | undefined>(undefined);
  const load = () => start(work);
  useEffect(() => {
    begun.current = about;
    load();
  }, about);
  const isAboutIt = begun.current !== undefined && about.every((one, i) => one === begun.current?.[i]);
  return [isAboutIt && task.state !== 'idle' ? task : { state: 'working' }, load];
}
