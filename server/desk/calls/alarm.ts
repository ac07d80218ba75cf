import type { Instant } from '../text.js';
import type { DeskCall } from './call.js';

/** When the call next wants attention by itself: an offer lapses, the time to write up ends; null when nothing is timed. */
export function nextCallAlarm({ state, offer, wrapUpEndsAt }: DeskCall): Instant | null {
  if (state === 'offered') return offer?.expiresAt ?? null;
  return state === 'wrap_up' ? wrapUpEndsAt : null;
}

/** Whether the desk may offer it to an agent now. */
export function isOfferable({ state, callback }: DeskCall, now: Instant): boolean {
  return state === 'queued' || (state === 'abandoned' && callback !== null && callback.notBefore <= now);
}
