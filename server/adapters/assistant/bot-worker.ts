import { parentPort, workerData } from 'node:worker_threads';
import type { Bot, Reader, TopicReader } from '../../../bot/index.js';
import { botWith, readerOf, topicReader, untitled } from '../../../bot/index.js';
import type { ModelFigures } from '../../desk/learning/model.js';
import { figuresOf } from './measured.js';
import type { BotAnswer, BotQuestion, BotWorkerData, FromBotWorker, ModelRef } from './messages.js';
import { isKept, keptWeights, modelToServe, topicModelFor } from './model-cache.js';
import { packedBeside } from './weights.js';

/** A model is kept as it is read and not as it is written: that would weigh as much again. */
interface Learnt {
  bot: Bot;
  readonly reader: Reader;
  readonly figures: ModelFigures | null;
  readonly topicsOf: TopicReader;
  readonly weights: () => Promise<Uint8Array>;
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
      learnt.bot = botWith(learnt.reader, question.guides);
      return { kind: 'known', id };
    case 'weights':
      return learnt.weights().then((weights) => ({ kind: 'weights', id, weights, figures: learnt.figures }));
  }
}

async function answer(learnt: Learnt, question: BotQuestion): Promise<FromBotWorker> {
  try {
    return await think(learnt, question);
  } catch {
    return { kind: 'failed', id: question.id };
  }
}

/** What a model weighs, packed when somebody asks; packed at once where it lies in no folder. */
async function weightsOf(written: () => string, { id }: ModelRef, cacheDir: string | undefined): Promise<Learnt['weights']> {
  const packed = (await isKept(id, cacheDir)) ? undefined : await packedBeside(written());
  return async () => {
    const weights = packed ?? (await keptWeights(id, cacheDir));
    if (weights === undefined) throw new Error(`model ${id} is kept no more`);
    return weights;
  };
}

async function learn(data: BotWorkerData): Promise<{ learnt: Learnt; ref: ModelRef }> {
  const { model, ref } = await modelToServe(data);
  const [reader, topics] = [readerOf(model), await topicModelFor(data)];
  const weights = await weightsOf(() => JSON.stringify(model), ref, data.cacheDir);
  return { learnt: { bot: botWith(reader, data.guides), reader, figures: figuresOf(model), topicsOf: topicReader(topics), weights }, ref };
}

const { learnt, ref } = await learn(workerData as BotWorkerData);
parentPort?.on('message', (question: BotQuestion) => void answer(learnt, question).then((said) => parentPort?.postMessage(said)));
parentPort?.postMessage({ kind: 'ready', model: ref } satisfies FromBotWorker);
