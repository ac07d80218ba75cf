import type { GuideKnowledge } from '../../../bot/index.js';
import { isTopicCode } from '../../desk/intake/topics.js';
import type { Assistant } from '../../ports/assistant.js';
import type { Log } from '../../ports/log.js';
import type { BotWorker } from './bot-link.js';
import { BotLink } from './bot-link.js';
import type { BotWorkerData } from './messages.js';
import { hardTurn, withoutAssistant } from './own-replies.js';
import { startBotWorker } from './start-bot-worker.js';

export interface NlpAssistantOptions {
  readonly guides: readonly GuideKnowledge[];
  /** Folder for trained models; a second start with the same guides then takes milliseconds. */
  readonly cacheDir?: string;
  /** Milliseconds a reply or a suggestion may take; 2,000 unless told otherwise. */
  readonly timeLimitMs?: number;
  readonly log?: Log;
  /** Starts a worker; replaced in tests. */
  readonly start?: (data: BotWorkerData) => BotWorker;
}

const seed = 20_170_040;
const defaultTimeLimitMs = 2_000;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

/** Keeps one worker running: a dead one is replaced at once, one that dies before it is ready after a growing pause. */
function keepRunning({ guides, cacheDir, log, start = startBotWorker }: NlpAssistantOptions): { current: () => BotLink; close: () => Promise<void> } {
  const data: BotWorkerData = { guides, seed, ...(cacheDir === undefined ? {} : { cacheDir }) };
  let closed = false;
  let early = 0;
  let timer: NodeJS.Timeout | undefined;

  const begin = (): BotLink =>
    new BotLink(start(data), ({ wasReady, message }) => {
      if (closed) return;
      log?.warn('assistant_worker_ended', { wasReady, message });
      early = wasReady ? 0 : early + 1;
      const pause = early === 0 ? 0 : Math.min(firstPauseMs * 2 ** (early - 1), longestPauseMs);
      timer = setTimeout(() => {
        link = begin();
      }, pause).unref();
    });

  let link = begin();
  return {
    current: () => link,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await link.close();
    },
  };
}

/** The bot as the desk's assistant: hard rules here, everything else in a worker thread with a time limit. */
export function createNlpAssistant(options: NlpAssistantOptions): Assistant {
  const keeper = keepRunning(options);
  const timeLimitMs = options.timeLimitMs ?? defaultTimeLimitMs;
  return {
    suggestTopic: async (text) => {
      const link = keeper.current();
      const answer = link.ready() ? await link.ask({ kind: 'topic', text }, timeLimitMs) : undefined;
      if (answer?.kind !== 'topic' || answer.best === null || !isTopicCode(answer.best.topic)) return null;
      const { topic, probability, words } = answer.best;
      return { topic, confidence: probability, words };
    },
    reply: async (asked) => {
      const hard = hardTurn(asked);
      if (hard !== undefined) return hard;
      const link = keeper.current();
      if (!link.ready()) return withoutAssistant('assistant_starting', asked);
      const answer = await link.ask({ kind: 'turn', state: asked.state, text: asked.text, lang: asked.lang }, timeLimitMs);
      return answer?.kind === 'turn' ? answer.turn : withoutAssistant('assistant_failed', asked);
    },
    ready: () => keeper.current().ready(),
    close: keeper.close,
  };
}
