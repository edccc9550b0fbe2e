import type { Worker } from 'node:worker_threads';
import type { Desk } from '../engine/desk.ts';
import { Execution } from '../engine/execution.ts';
import { newReplyBuffer, ReplyChannel } from '../engine/reply-channel.ts';
import { SURFACE } from '../engine/services/surface.ts';
import type { AuthMode } from '../engine/services/thing.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { ScriptMessage, ScriptStart } from '../script/messages.ts';
import type { WorkerSupply } from './worker-supply.ts';

interface ScriptRun {
  readonly code: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly authMode: AuthMode;
  readonly book: Workbook;
  readonly desk: Desk;
  readonly workers: WorkerSupply;
  readonly now?: number;
}

const LONGEST_RUN = 6 * 60_000;

/** Runs one function in a thread of its own, which is Google's fresh context for every run. */
export async function runInWorker(run: ScriptRun): Promise<unknown> {
  const { code, functionName, args, book, desk, workers, now } = run;
  const buffer = newReplyBuffer();
  const start: ScriptStart = { code, functionName, args, buffer, surface: SURFACE, ...(now === undefined ? {} : { now }) };
  const worker = workers.take();
  const execution = new Execution(book, desk, run.authMode);
  try {
    const ended = outcome(worker, execution, new ReplyChannel(buffer));
    worker.postMessage(start);
    return await ended;
  } finally {
    execution.end();
    void worker.terminate();
  }
}

function outcome(worker: Worker, execution: Execution, replies: ReplyChannel): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Exceeded maximum execution time')), LONGEST_RUN);
    const settled = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    worker.on('message', (message: ScriptMessage) => {
      if (message.type === 'call') void execution.answer(message.call).then((reply) => replies.send(reply));
      else if (message.type === 'more') replies.sendMore();
      else if (message.type === 'done') settled(() => resolve(message.value));
      else settled(() => reject(new Error(message.error)));
    });
    worker.on('error', (error) => settled(() => reject(error)));
    worker.on('exit', () => settled(() => reject(new Error('The script was stopped.'))));
  });
}
