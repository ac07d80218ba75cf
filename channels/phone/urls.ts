import type { Connect } from './dialogue/events.js';
import type { Lang } from '../../server/contract/common.js';

/** Where an engine is to send what comes next. Absolute paths hold from whichever document they are read. */
export interface LineUrls {
  turn(turn: number): string;
  wait(turn: number, connect: Connect): string;
  recording: string;
}

/** The paths of one engine's webhooks under the public address, which may have a path of its own. */
export function lineUrls(publicUrl: string, engine: string): LineUrls {
  const base = `${new URL(publicUrl).pathname.replace(/\/$/, '')}${engine}`;
  return {
    turn: (turn) => `${base}/turn?t=${turn}`,
    wait: (turn, { lang, seconds }) => `${base}/wait?t=${turn}&l=${lang}${seconds === null ? '' : `&s=${seconds}`}`,
    recording: `${base}/recording`,
  };
}

/** What the address of a waiting document says. */
export interface WaitQuery {
  lang: Lang;
  /** Unanswered for so long, the caller is let go; null = waits as long as they like. */
  seconds: number | null;
}

/** Reads it back; what it does not say is Mandarin, without end. */
export function readWaitQuery({ l, s }: { l?: unknown; s?: unknown }): WaitQuery {
  return { lang: l === 'en' ? 'en' : 'zh', seconds: typeof s === 'string' && /^\d{1,3}$/.test(s) ? Number(s) : null };
}
