import type { Methods } from './thing.ts';
import { Thing } from './thing.ts';

export const lockService: Methods<null> = {
  getDocumentLock: () => new Thing('Lock', null),
};

export const lock: Methods<null> = {
  tryLock: (run, _, milliseconds: number) => run.desk.lock.acquire(run, milliseconds),
  waitLock: async (run, _, milliseconds: number) => {
    if (await run.desk.lock.acquire(run, milliseconds)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  },
  releaseLock: (run) => run.desk.lock.release(run),
  hasLock: (run) => run.desk.lock.isHeldBy(run),
};
