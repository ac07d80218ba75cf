import type { GuideKnowledge, Taught } from '../../../bot/index.js';
import { heard } from '../../../bot/heard.js';
import { overtaken } from '../../../bot/state.js';
import { isTopicCode } from '../../desk/intake/topics.js';
import type { Assistant, AssistantTurn } from '../../ports/assistant.js';
import type { Log } from '../../ports/log.js';
import type { BotLink, BotWorker } from './bot-link.js';
import type { BotWorkerData } from './messages.js';
import { hardTurn, withoutAssistant } from './own-replies.js';
import { ServedBot } from './served-bot.js';
import { startBotWorker } from './start-bot-worker.js';

export interface NlpAssistantOptions {
  readonly guides: readonly GuideKnowledge[];
  /** What editors taught, for the case that it has to train. */
  readonly taught?: readonly Taught[];
  /** The model to serve; without one it trains its own. */
  readonly model?: NonNullable<BotWorkerData['model']>;
  /** Folder for trained models; a second start with the same guides then takes milliseconds. */
  readonly cacheDir?: string;
  /** Milliseconds a reply or a suggestion may take; 2,000 unless told otherwise. */
  readonly timeLimitMs?: number;
  readonly log?: Log;
  /** Starts a worker; replaced in tests. */
  readonly start?: (data: BotWorkerData) => BotWorker;
}

/** One seed for all: the same guides give the same model on every machine. */
export const seed = 20_170_040;
const defaultTimeLimitMs = 2_000;

/** The assistant without the part that learns. */
export interface NlpAssistant extends Pick<Assistant, 'reply' | 'tell' | 'suggestTopic' | 'ready' | 'close'> {
  readonly bot: ServedBot;
}

/** Whoever is angry is not kept waiting for what it may be about, ms. */
const guessLimitMs = 300;

/** What a message that is passed on at once may be about, for the agent. */
async function guessesIn(link: BotLink, text: string, timeLimitMs: number): Promise<AssistantTurn['guesses']> {
  if (!link.ready()) return [];
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), guessLimitMs).unref();
  });
  const answer = await Promise.race([link.ask({ kind: 'guess', text }, timeLimitMs), late]);
  return answer?.kind === 'guess' ? answer.guesses : [];
}

/** The bot as the desk's assistant: hard rules here, everything else in a worker thread with a time limit. */
export function createNlpAssistant({ guides, taught = [], model, cacheDir, log, start = startBotWorker, timeLimitMs = defaultTimeLimitMs }: NlpAssistantOptions): NlpAssistant {
  const data: BotWorkerData = { guides, seed, taught, ...(model && { model }), ...(cacheDir !== undefined && { cacheDir }) };
  const bot = new ServedBot({ data, start, timeLimitMs, log });
  return {
    bot,
    suggestTopic: async (text) => {
      const link = bot.current();
      const answer = link.ready() ? await link.ask({ kind: 'topic', text }, timeLimitMs) : undefined;
      if (answer?.kind !== 'topic' || answer.best === null || !isTopicCode(answer.best.topic)) return null;
      const { topic, probability, words } = answer.best;
      return { topic, confidence: probability, words };
    },
    reply: async (asked) => {
      const hard = hardTurn(asked);
      if (hard !== undefined) return hard.outcome === 'handover' ? { ...hard, guesses: await guessesIn(bot.current(), asked.text, timeLimitMs) } : hard;
      const link = bot.current();
      if (!link.ready()) return withoutAssistant('assistant_starting', asked);
      const state = asked.early === true ? overtaken(asked.state) : asked.state;
      const answer = await link.ask({ kind: 'turn', state, text: asked.text, lang: asked.lang }, timeLimitMs);
      return answer?.kind === 'turn' ? answer.turn : withoutAssistant('assistant_failed', asked);
    },
    tell: ({ state, fact, lang }) => heard(state, fact, lang),
    ready: () => bot.current().ready(),
    close: () => bot.close(),
  };
}
