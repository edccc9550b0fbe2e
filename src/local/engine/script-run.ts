import type { ScriptMessage, ScriptStart } from '../script/messages.ts';
import type { Desk } from './desk.ts';
import { Execution } from './execution.ts';
import { LONGEST_RUN, TOO_LONG } from './faults.ts';
import { newReplyBuffer, ReplyChannel } from './reply-channel.ts';
import { SURFACE } from './services/surface.ts';
import type { AuthMode } from './services/thing.ts';
import type { Workbook } from './workbook.ts';

/** A thread for one run, wherever the host has it from. */
export interface Thread {
  readonly start: (start: ScriptStart) => void;
  readonly hear: (tell: (message: ScriptMessage) => void, fail: (problem: Error) => void) => void;
  readonly stop: () => void;
}

interface ScriptRun {
  /** The bundle: its text, or where the thread loads it from. */
  readonly code: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly authMode: AuthMode;
  readonly book: Workbook;
  readonly desk: Desk;
  readonly now?: number;
}

/** Runs one function in a thread of its own, which is Google's fresh context for every run. */
export async function runScriptIn(thread: Thread, { code, functionName, args, authMode, book, desk, now }: ScriptRun): Promise<unknown> {
  const buffer = newReplyBuffer();
  const execution = new Execution(book, desk, authMode);
  const replies = new ReplyChannel(buffer);
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(TOO_LONG)), LONGEST_RUN);
      const settled = (settle: () => void): void => {
        clearTimeout(timer);
        settle();
      };
      thread.hear(
        (message) => {
          if (message.type === 'call') void execution.answer(message.call).then((reply) => replies.send(reply), (ended: Error) => settled(() => reject(ended)));
          else if (message.type === 'more') replies.sendMore();
          else if (message.type === 'done') settled(() => resolve(message.value));
          else settled(() => reject(new Error(message.error)));
        },
        (problem) => settled(() => reject(problem)),
      );
      thread.start({ code, functionName, args, buffer, surface: SURFACE, ...(now === undefined ? {} : { now }) });
    });
  } finally {
    execution.end();
    thread.stop();
  }
}
