import { Worker } from 'node:worker_threads';
import type { BotWorkerData } from './messages.js';

/** `--import tsx` does nothing in a worker of Node 20; calling its register() there does. */
function typeScriptLoader(): string {
  return `data:text/javascript,import{register}from"${import.meta.resolve('tsx/esm/api')}";register()`;
}

/** Starts the bot in a thread of its own: training blocks its thread for seconds. */
export function startBotWorker(workerData: BotWorkerData): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const url = new URL(fromSource ? './bot-worker.ts' : './bot-worker.js', import.meta.url);
  return new Worker(url, { workerData, ...(fromSource && { execArgv: ['--import', typeScriptLoader()] }) });
}
