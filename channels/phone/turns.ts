import { DeskError } from '../../server/desk/errors.js';
import type { Call, CallStore } from '../../server/ports/call-store.js';
import type { Clock } from '../../server/ports/clock.js';
import type { Log } from '../../server/ports/log.js';
import { callerPhone } from './caller-number.js';
import { askTheDesk, type Asking, type DeskSide } from './desk-answer.js';
import { step } from './dialogue.js';
import type { CallerInput, DialogueEvent, Outcome } from './dialogue/events.js';
import { newDialogue, type DialogueState } from './dialogue/state.js';
import { toTwiml } from './twiml.js';

export interface PhoneLine extends DeskSide {
  calls: CallStore;
  clock: Clock;
  log: Log;
  /** Where the answer to turn `n` is to be sent. */
  turnUrl(turn: number): string;
}
type Spoken = Exclude<Outcome, { then: 'ask_desk' }>;

/** A call this long goes round in circles: a person calls back. */
const MOST_TURNS = 60;
const MOST_TRIES = 4;

async function talk(line: PhoneLine, asking: Asking, [state, event]: readonly [DialogueState, DialogueEvent]): Promise<Spoken> {
  let outcome = step(state, event);
  while (outcome.then === 'ask_desk') outcome = step(outcome.state, await askTheDesk(outcome.effect, line, asking));
  return outcome;
}

/** Answers the first webhook of a call; asked again, it answers the same. */
export async function openCall(line: PhoneLine, { callId, from }: { callId: string; from: string }): Promise<string> {
  const startedAt = line.clock.now();
  const state = newDialogue(callerPhone(from), startedAt);
  const greeting = await talk(line, { callId, turn: 0 }, [state, { kind: 'start' }]);
  const body = toTwiml(greeting, line.turnUrl(1));
  const call: Call<DialogueState> = { id: callId, from, startedAt, status: 'in_progress', turn: 1, state, answered: [{ turn: 0, body }], version: 0 };
  const stored = await line.calls.open(call);
  line.log.info('phone.opened', { callId });
  return replayOf(stored, 0) ?? body;
}

function replayOf(call: Call, turn: number): string | null {
  return call.answered.find((answer) => answer.turn === turn)?.body ?? null;
}

async function take(line: PhoneLine, call: Call, input: CallerInput): Promise<string> {
  const { turn } = call;
  const event = turn > MOST_TURNS ? ({ kind: 'too_long' } as const) : input;
  const outcome = await talk(line, { callId: call.id, turn }, [call.state as DialogueState, event]);
  const body = toTwiml(outcome, line.turnUrl(turn + 1));
  await line.calls.save({ ...call, turn: turn + 1, state: outcome.state, answered: [...call.answered, { turn, body }] });
  line.log.info('phone.turn', { callId: call.id, turn, input: input.kind, step: outcome.state.place.step });
  return body;
}

/** Null when the turn is still to be answered. A turn from the future hears the newest answer again. */
function alreadySaid(call: Call, turn: number): string | null {
  return turn === call.turn ? null : (replayOf(call, turn) ?? replayOf(call, call.turn - 1));
}

/** Retries over the newest version: another webhook of the same call may save first. */
async function overNewest<T>(line: PhoneLine, callId: string, act: (call: Call) => Promise<T>): Promise<T | null> {
  for (let tries = 1; ; tries += 1) {
    const call = await line.calls.get(callId);
    if (call === null) return null;
    try {
      return await act(call);
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'stale') || tries === MOST_TRIES) throw error;
    }
  }
}

/** Answers one turn; a turn answered before is answered the same and changes nothing. Null when the call is unknown. */
export function answerTurn(line: PhoneLine, { callId, turn }: Asking, input: CallerInput): Promise<string | null> {
  return overNewest(line, callId, async (call) => alreadySaid(call, turn) ?? (await take(line, call, input)));
}

/** Notes how a call ended. The first ending stays: reports may come twice or out of order. */
export async function endCall(line: PhoneLine, callId: string, ending: 'completed' | 'failed'): Promise<void> {
  await overNewest(line, callId, async (call) => {
    if (call.status !== 'in_progress') return;
    const { state } = await talk(line, { callId, turn: call.turn }, [call.state as DialogueState, { kind: 'hang_up' }]);
    await line.calls.save({ ...call, status: ending, state });
    line.log.info('phone.ended', { callId, ending, turn: call.turn });
  });
}
