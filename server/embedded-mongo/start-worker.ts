import { Worker, type Transferable } from 'node:worker_threads';

/** V8 would keep 48 MB of what is young; collecting a quarter of that more often takes less time altogether, and a shorter one each time. */
const maxYoungGenerationSizeMb = 12;

/** Starts a thread from a built file, or from source as tests do. */
export function startWorker(url: URL, workerData: unknown, transferList: Transferable[] = []): Worker {
  return new Worker(url, { workerData, transferList, resourceLimits: { maxYoungGenerationSizeMb }, ...(url.pathname.endsWith('.ts') && { execArgv: ['--import', typeScriptLoader()] }) });
}

/** `--import tsx` does nothing in a worker of Node 20; its register() does, by full address because a data: URL resolves no names. */
function typeScriptLoader(): string {
  return `data:text/javascript,import{register}from"${import.meta.resolve('tsx/esm/api')}";register()`;
}
