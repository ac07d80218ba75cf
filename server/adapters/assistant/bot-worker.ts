import { parentPort, workerData } from 'node:worker_threads';
import type { Bot } from '../../../bot/index.js';
import { createBot } from '../../../bot/index.js';
import type { BotQuestion, BotWorkerData, FromBotWorker } from './messages.js';
import { modelFor } from './model-cache.js';

function answer(bot: Bot, { id, state, text, lang }: BotQuestion): FromBotWorker {
  try {
    return { kind: 'turn', id, turn: bot.reply(state, text, lang) };
  } catch {
    return { kind: 'failed', id };
  }
}

const data = workerData as BotWorkerData;
const bot = createBot(await modelFor(data), data.guides);
parentPort?.on('message', (question: BotQuestion) => parentPort?.postMessage(answer(bot, question)));
parentPort?.postMessage({ kind: 'ready' } satisfies FromBotWorker);
