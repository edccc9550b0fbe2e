import type { Worker } from 'node:worker_threads';
import type { Thread } from '../engine/script-run.ts';
import type { ScriptMessage } from '../script/messages.ts';

/** A thread of Node's for one run of a script. */
export function threadOf(worker: Worker): Thread {
  return {
    start: (start) => worker.postMessage(start),
    hear: (tell, fail) => {
      worker.on('message', (message: ScriptMessage) => tell(message));
      worker.on('error', fail);
      worker.on('exit', () => fail(new Error('The script was stopped.')));
    },
    stop: () => void worker.terminate(),
  };
}
