import type { ScriptMessage, ScriptStart } from '../script/messages.ts';
import { runScript } from '../script/run-script.ts';

interface WorkerScope {
  onmessage: ((event: { readonly data: ScriptStart }) => void) | null;
  readonly postMessage: (message: ScriptMessage) => void;
  readonly importScripts: (address: string) => void;
}

// One run per thread: the page keeps the next one waiting here.
const scope = globalThis as unknown as WorkerScope;
const { importScripts, postMessage } = scope;
scope.onmessage = ({ data }) => runScript(data, (message) => postMessage.call(scope, message), (address) => importScripts.call(scope, address));
