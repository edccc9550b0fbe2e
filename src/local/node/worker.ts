import { parentPort } from 'node:worker_threads';
import type { ScriptStart } from '../script/messages.ts';
import { runScript } from '../script/run-script.ts';

// One run per thread: the host keeps the next one waiting here.
parentPort?.once('message', (start: ScriptStart) => runScript(start, (message) => parentPort?.postMessage(message)));
