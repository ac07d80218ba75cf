import type { StaffActor } from '../access/actor.js';
import type { DateKey } from '../calendar/shanghai.js';
import type { Instant } from '../text.js';
import type { GuideContent } from './guide-content.js';

export type GuideCommand =
  /** `content`: absent = as the newest version stands; a new guide brings its own. */
  | { action: 'begin'; why: string; question: string | null; content?: GuideContent; imported?: boolean }
  | { action: 'save'; content: GuideContent }
  | { action: 'submit'; note: string | null }
  | { action: 'take_back' }
  | { action: 'send_back'; note: string }
  /** Null = from today on. */
  | { action: 'publish'; reason: string; effectiveFrom: DateKey | null }
  | { action: 'discard'; reason: string }
  | { action: 'recall'; version: number; reason: string };
export type GuideCommandOf<A extends GuideCommand['action']> = Extract<GuideCommand, { action: A }>;

export interface GuideContext {
  actor: StaffActor;
  now: Instant;
  /** Today in Shanghai. */
  today: DateKey;
}
