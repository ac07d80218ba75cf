import { parentPort, workerData } from 'node:worker_threads';
import type { Bot, BotModel, TopicReader } from '../../../bot/index.js';
import { createBot, topicReader, untitled } from '../../../bot/index.js';
import type { BotAnswer, BotQuestion, BotWorkerData, FromBotWorker } from './messages.js';
import { modelToServe, topicModelFor } from './model-cache.js';
import { packedBeside } from './weights.js';

interface Learnt {
  bot: Bot;
  readonly model: BotModel;
  readonly topicsOf: TopicReader;
}

function bestTopic({ topicsOf }: Learnt, text: string) {
  const [best] = topicsOf(untitled(text));
  // Without a word that speaks for it, a guess is no more than what most matters are about.
  return best === undefined || best.words.length === 0 ? null : best;
}

function think(learnt: Learnt, question: BotQuestion): BotAnswer | Promise<BotAnswer> {
  const { id } = question;
  switch (question.kind) {
    case 'turn':
      return { kind: 'turn', id, turn: learnt.bot.reply(question.state, question.text, question.lang) };
    case 'topic':
      return { kind: 'topic', id, best: bestTopic(learnt, question.text) };
    case 'guess':
      return { kind: 'guess', id, guesses: learnt.bot.guess(question.text) };
    case 'know':
      learnt.bot = createBot(learnt.model, question.guides);
      return { kind: 'known', id };
    case 'weights':
      return packedBeside(learnt.model).then((weights) => ({ kind: 'weights', id, weights }));
  }
}

async function answer(learnt: Learnt, question: BotQuestion): Promise<FromBotWorker> {
  try {
    return await think(learnt, question);
  } catch {
    return { kind: 'failed', id: question.id };
  }
}

const data = workerData as BotWorkerData;
const { model, ref } = await modelToServe(data);
const learnt: Learnt = { bot: createBot(model, data.guides), model, topicsOf: topicReader(await topicModelFor(data)) };
parentPort?.on('message', (question: BotQuestion) => void answer(learnt, question).then((said) => parentPort?.postMessage(said)));
parentPort?.postMessage({ kind: 'ready', model: ref } satisfies FromBotWorker);
