import { parentPort, workerData } from 'node:worker_threads';
import type { Bot, TopicReader } from '../../../bot/index.js';
import { createBot, topicReader, untitled } from '../../../bot/index.js';
import type { BotAnswer, BotQuestion, BotWorkerData, FromBotWorker } from './messages.js';
import { modelFor, topicModelFor } from './model-cache.js';

interface Learnt {
  readonly bot: Bot;
  readonly topicsOf: TopicReader;
}

function think({ bot, topicsOf }: Learnt, question: BotQuestion): BotAnswer {
  const { id } = question;
  if (question.kind === 'turn') return { kind: 'turn', id, turn: bot.reply(question.state, question.text, question.lang) };
  const [best] = topicsOf(untitled(question.text));
  // Without a word that speaks for it, a guess is no more than what most matters are about.
  return { kind: 'topic', id, best: best === undefined || best.words.length === 0 ? null : best };
}

function answer(learnt: Learnt, question: BotQuestion): FromBotWorker {
  try {
    return think(learnt, question);
  } catch {
    return { kind: 'failed', id: question.id };
  }
}

const data = workerData as BotWorkerData;
const learnt = { bot: createBot(await modelFor(data), data.guides), topicsOf: topicReader(await topicModelFor(data)) };
parentPort?.on('message', (question: BotQuestion) => parentPort?.postMessage(answer(learnt, question)));
parentPort?.postMessage({ kind: 'ready' } satisfies FromBotWorker);
