import { hearersOf } from './audience.js';
import type { DeskCall, Decision } from './call.js';
import type { Circumstance, CommandOf } from './commands.js';

/** The agent's own microphone. */
export function mute(call: DeskCall, { on }: CommandOf<'mute'>): Decision {
  return { next: { ...call, muted: on }, orders: [{ order: 'mute', on }] };
}

/** The caller hears the waiting music and is not heard. */
export function hold(call: DeskCall): Decision {
  return { next: { ...call, state: 'held', onHold: true, muted: false }, orders: [...unmuting(call), { order: 'hold', on: true }] };
}

export function resume(call: DeskCall): Decision {
  return { next: { ...call, state: 'talking', onHold: false }, orders: [{ order: 'hold', on: false }] };
}

function unmuting({ muted }: DeskCall): Decision['orders'] {
  return muted ? [{ order: 'mute', on: false }] : [];
}

/** Words typed in a trial without sound; they reach whoever would have heard them. */
export function speak(call: DeskCall, { from, text }: CommandOf<'speak'>, { now, actor }: Circumstance): Decision {
  const line = { seq: call.lines.length + 1, from, name: actor?.name ?? '', text, at: now, heardBy: hearersOf(call, from) };
  return { next: { ...call, lines: [...call.lines, line] }, orders: [] };
}
