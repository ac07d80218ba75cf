import { DeskError } from '../../server/desk/errors.js';
import type { Call, CallRecording, CallStore } from '../../server/ports/call-store.js';
import type { Clock } from '../../server/ports/clock.js';
import type { Log } from '../../server/ports/log.js';
import { callerPhone } from './caller-number.js';
import type { CallsInHand } from './calls-in-hand.js';
import { converse } from './desk-answer.js';
import type { Asking, DeskSide } from './desk/side.js';
import type { CallerInput, DialogueEvent, PersonEnded, Spoken } from './dialogue/events.js';
import { newDialogue, type DialogueState } from './dialogue/state.js';
import { brokenOff, RESUME_MS } from './resuming.js';
import { foldRecording, foldStatus, type StatusReport } from './status.js';

/** Whether callers are put through to a person before any menu, where one is free, and how long they hear it ring. */
export interface Greeting {
  personFirst: boolean;
  ringSeconds: number;
}
export interface PhoneLine extends DeskSide {
  calls: CallStore;
  clock: Clock;
  log: Log;
  /** How a call that comes in now is greeted. */
  greeting(): Promise<Greeting>;
  /** Brings a caller's recorded words into the desk's own keeping; `callId` is '' where nobody may know whose they are. */
  keepWords(words: { id: string; callId: string; seconds: number }): Promise<void>;
  /** The engine's own words for what is to be said, and for the turn that answers it. */
  render(outcome: Spoken, nextTurn: number): string;
  inHand: CallsInHand;
}
/** What every engine's line is made of. */
export type LineParts = Omit<PhoneLine, 'render' | 'inHand'>;
/** What a webhook of a turn may bring. */
export type TurnEvent = CallerInput | PersonEnded | { kind: 'hang_up' };

/** A call this long goes round in circles: a person calls back. */
const MOST_TURNS = 60;
const MOST_TRIES = 4;

async function talk(line: PhoneLine, asking: Asking, turn: readonly [DialogueState, DialogueEvent]): Promise<Spoken> {
  return (await converse(line, asking, turn)).spoken;
}

/** Answers the first webhook of a call; asked again, it answers the same. Null when the call was forgotten meanwhile. */
export async function openCall(line: PhoneLine, { callId, from }: { callId: string; from: string }): Promise<string | null> {
  const startedAt = line.clock.now();
  const phone = callerPhone(from);
  // One look tells a repeated webhook as well: it is the newest call of its number.
  const newest = await (phone === null ? line.calls.get(callId) : line.calls.latestFrom(from, startedAt - RESUME_MS));
  if (newest?.id === callId) return replayOf(newest, 0);
  const state = newDialogue({ phone, startedAt, ...(await line.greeting()), earlier: newest && brokenOff(newest) });
  const greeting = await talk(line, { callId, turn: 0 }, [state, { kind: 'start' }]);
  const body = line.render(greeting, 1);
  const call: Call = { id: callId, from, startedAt, status: 'in_progress', statusSeq: null, turn: 1, state: greeting.state, answered: [{ turn: 0, body }], recordings: [], version: 0 };
  const stored = (await line.calls.open(call)) as Call<DialogueState>;
  line.inHand.keep(stored);
  line.log.info('phone.opened', { callId });
  return replayOf(stored, 0);
}

function replayOf(call: Call, turn: number): string | null {
  return call.answered.find((answer) => answer.turn === turn)?.body ?? null;
}

function recorded(known: Call['recordings'], event: DialogueEvent): Call['recordings'] {
  return event.kind === 'recording' ? foldRecording(known, { id: event.id, state: 'recorded', seconds: event.seconds, url: null }) : known;
}

async function take(line: PhoneLine, call: Call<DialogueState> & { state: DialogueState }, event: TurnEvent): Promise<string> {
  const { turn } = call;
  const outcome = await talk(line, { callId: call.id, turn }, [call.state, turn > MOST_TURNS ? { kind: 'too_long' } : event]);
  const answer = { turn, body: line.render(outcome, turn + 1) };
  const next = { ...call, turn: turn + 1, state: outcome.state, recordings: recorded(call.recordings, event) };
  await line.calls.answer(next, answer);
  line.inHand.keep({ ...next, answered: [...call.answered, answer], version: call.version + 1 });
  line.log.info('phone.turn', { callId: call.id, turn, input: event.kind, step: outcome.state.place.step });
  return answer.body;
}

/** Null when the turn is still to be answered. A turn from the future hears the newest answer again. */
function alreadySaid(call: Call, turn: number): string | null {
  return turn === call.turn ? null : (replayOf(call, turn) ?? replayOf(call, call.turn - 1));
}

/** Retries over the newest version: another webhook of the same call may save first. */
async function overNewest<T>(line: PhoneLine, { callId, inHand }: { callId: string; inHand: Call<DialogueState> | null }, act: (call: Call<DialogueState>) => Promise<T>): Promise<T | null> {
  let call = inHand;
  for (let tries = 1; ; tries += 1) {
    call ??= (await line.calls.get(callId)) as Call<DialogueState> | null;
    if (call === null) return null;
    try {
      return await act(call);
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'stale') || tries === MOST_TRIES) throw error;
      call = null;
    }
  }
}

/** Answers one turn; a turn answered before is answered the same and changes nothing. Null when the call is unknown or was forgotten. */
export function answerTurn(line: PhoneLine, { callId, turn }: Asking, event: TurnEvent): Promise<string | null> {
  return overNewest(line, { callId, inHand: line.inHand.take(callId, turn) }, async (call) => {
    const { state } = call;
    return alreadySaid(call, turn) ?? (state === null ? null : await take(line, { ...call, state }, event));
  });
}

/** What may be kept of a call that is over: of a confidential one, neither who called nor what was said. */
function kept<C extends Call>(call: C, state: DialogueState): C {
  return state.forget ? { ...call, from: '', state: null, answered: [] } : { ...call, state };
}

/** Notes how a call stands; an end ends the dialogue, once. */
export async function reportCall(line: PhoneLine, callId: string, report: StatusReport): Promise<void> {
  line.inHand.drop(callId);
  await overNewest(line, { callId, inHand: null }, async (call) => {
    const now = foldStatus(call, report);
    if (now.status === call.status) return;
    const isOver = now.status === 'completed' || now.status === 'failed';
    if (!isOver || call.state === null) return line.calls.save({ ...call, ...now });
    const { state } = await talk(line, { callId, turn: call.turn }, [call.state, { kind: 'hang_up' }]);
    await line.calls.save({ ...kept(call, state), ...now });
    line.log.info('phone.ended', { callId, ending: now.status, turn: call.turn });
  });
}

/** A recording nobody could fetch is a person's business: it still lies at the provider. */
async function keepFile(line: PhoneLine, { id, seconds }: CallRecording, callId: string): Promise<void> {
  try {
    await line.keepWords({ id, seconds, callId });
  } catch (error) {
    line.log.error('phone.recording_not_kept', { recordingId: id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** Notes what became of a recording, and keeps it once its file is there. It may come before the dialogue heard of it, or after the call. */
export async function noteRecording(line: PhoneLine, callId: string, recording: CallRecording): Promise<void> {
  const known = await overNewest(line, { callId, inHand: null }, async (call) => {
    const recordings = foldRecording(call.recordings, recording);
    if (JSON.stringify(recordings) !== JSON.stringify(call.recordings)) await line.calls.save({ ...call, recordings });
    return { secret: call.state?.forget !== false };
  });
  if (known !== null && recording.state === 'ready') await keepFile(line, recording, known.secret ? '' : callId);
}
