import { Worker } from 'node:worker_threads';
import type { BotWorkerData } from './messages.js';
import type { TrainingData } from './training.js';

/** `--import tsx` does nothing in a worker of Node 20; calling its register() there does. */
function typeScriptLoader(): string {
  return `data:text/javascript,import{register}from"${import.meta.resolve('tsx/esm/api')}";register()`;
}

function startWorker(name: string, workerData: unknown): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const url = new URL(fromSource ? `./${name}.ts` : `./${name}.js`, import.meta.url);
  return new Worker(url, { workerData, ...(fromSource && { execArgv: ['--import', typeScriptLoader()] }) });
}

/** Starts the bot in a thread of its own: training blocks its thread for seconds. */
export function startBotWorker(data: BotWorkerData): Worker {
  return startWorker('bot-worker', data);
}

/** Starts a training in a thread of its own, beside the bot that answers. */
export function startTrainingWorker(data: TrainingData): Worker {
  return startWorker('training-worker', data);
}
