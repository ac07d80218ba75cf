import type { CallRecording, CallStatus } from '../../server/ports/call-store.js';
import { field, type RawForm } from '../twilio-forms.js';
import type { CallerInput, PersonEnded } from './dialogue/events.js';
import type { StatusReport } from './status.js';
import type { TurnEvent } from './turns.js';

/** What the caller did. `Confidence` may be missing or no number: then it is unknown, not zero. */
export function parseInput(form: RawForm): CallerInput {
  const recording = parseSpoken(form);
  if (recording !== null) return recording;
  const keys = field(form, 'Digits');
  if (keys !== '' && keys !== HANG_UP) return { kind: 'keys', keys };
  const text = field(form, 'SpeechResult').trim();
  return text === '' ? { kind: 'silence' } : { kind: 'speech', text, confidence: parseConfidence(field(form, 'Confidence')) };
}

/** What a finished recording reports as its ending key when the caller hung up instead. */
const HANG_UP = 'hangup';

function wholeSeconds(value: string): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : 0;
}

/** Older platforms give no RecordingSid: the address ends in it. */
function recordingId(form: RawForm): string {
  return field(form, 'RecordingSid') || (field(form, 'RecordingUrl').split('/').at(-1) ?? '');
}

/** A recording just made; null when none was, or when the caller ended it with 0 to reach a person. */
function parseSpoken(form: RawForm): CallerInput | null {
  const [id, key] = [recordingId(form), field(form, 'Digits')];
  return id === '' || key === '0' ? null : { kind: 'recording', id, seconds: wholeSeconds(field(form, 'RecordingDuration')), hungUp: key === HANG_UP };
}

/** How waiting ended, in our words. */
const waits: Readonly<Record<string, PersonEnded['result']>> = {
  bridged: 'talked',
  completed: 'talked',
  answered: 'talked',
  leave: 'left',
  'no-answer': 'left',
  busy: 'left',
};

/** The call was redirected into somebody's conference: another document speaks now, and this one's answer is not played. */
export function isServedElsewhere(form: RawForm): boolean {
  return field(form, 'QueueResult').startsWith('redirected');
}

/** What a webhook of a turn brings: the end of a wait, or what the caller did. */
export function parseEvent(form: RawForm): TurnEvent {
  const result = field(form, 'QueueResult') || field(form, 'DialCallStatus');
  if (result === HANG_UP) return { kind: 'hang_up' };
  return result === '' ? parseInput(form) : { kind: 'person', result: waits[result] ?? 'failed' };
}

function parseConfidence(value: string): number | null {
  const confidence = Number(value);
  return value.trim() !== '' && confidence >= 0 && confidence <= 1 ? confidence : null;
}

/** The turn a webhook answers; null when the URL carries none. */
export function parseTurn(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null;
}

const statuses: Readonly<Record<string, CallStatus>> = {
  queued: 'ringing',
  initiated: 'ringing',
  ringing: 'ringing',
  'in-progress': 'in_progress',
  answered: 'in_progress',
  completed: 'completed',
  busy: 'failed',
  failed: 'failed',
  'no-answer': 'failed',
  canceled: 'failed',
};

/** A status report in our words; null when it says nothing we know. */
export function parseStatus(form: RawForm): StatusReport | null {
  const status = statuses[field(form, 'CallStatus')];
  const seq = field(form, 'SequenceNumber');
  return status === undefined ? null : { status, seq: /^\d{1,9}$/.test(seq) ? Number(seq) : null };
}

/** News of a recording's file; null when it names none. */
export function parseRecording(form: RawForm): CallRecording | null {
  const id = recordingId(form);
  if (id === '') return null;
  const seconds = wholeSeconds(field(form, 'RecordingDuration'));
  return field(form, 'RecordingStatus') === 'completed' ? { id, state: 'ready', seconds, url: field(form, 'RecordingUrl') || null } : { id, state: 'failed', seconds, url: null };
}
