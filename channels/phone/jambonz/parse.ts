import { z } from 'zod';
import type { CallStatus } from '../../../server/ports/call-store.js';
import type { PersonEnded } from '../dialogue/events.js';
import type { StatusReport } from '../status.js';
import type { TurnEvent } from '../turns.js';

const alternative = z.looseObject({ transcript: z.string(), confidence: z.number().optional().catch(undefined) });

/** What jambonz posts, as far as the line reads it. Everything but the call may be missing. */
export const payload = z.looseObject({
  call_sid: z.string().min(1),
  from: z.string().optional().catch(undefined),
  call_status: z.string().optional().catch(undefined),
  digits: z.string().optional().catch(undefined),
  speech: z.looseObject({ alternatives: z.array(alternative).optional().catch(undefined) }).optional().catch(undefined),
  queue_result: z.string().optional().catch(undefined),
  queue_time: z.number().optional().catch(undefined),
});
export type Payload = z.infer<typeof payload>;

const waits: Readonly<Record<string, PersonEnded['result']>> = { bridged: 'talked', leave: 'left' };

/** What a webhook of a turn brings. A timeout comes as a report of its own, without digits or words. */
export function parseJambonz({ digits = '', speech, queue_result: queue }: Payload): TurnEvent {
  if (queue === 'hangup') return { kind: 'hang_up' };
  if (queue !== undefined) return { kind: 'person', result: waits[queue] ?? 'failed' };
  return digits === '' ? heardIn(speech?.alternatives?.[0]) : { kind: 'keys', keys: digits };
}

function heardIn(best: z.infer<typeof alternative> | undefined): TurnEvent {
  const text = best?.transcript.trim() ?? '';
  return text === '' ? { kind: 'silence' } : { kind: 'speech', text, confidence: sureness(best?.confidence) };
}

function sureness(confidence: number | undefined): number | null {
  return confidence !== undefined && confidence >= 0 && confidence <= 1 ? confidence : null;
}

const statuses: Readonly<Record<string, CallStatus>> = {
  trying: 'ringing',
  ringing: 'ringing',
  'early-media': 'ringing',
  'in-progress': 'in_progress',
  completed: 'completed',
  failed: 'failed',
  busy: 'failed',
  'no-answer': 'failed',
};

/** A status report in our words; jambonz does not number them. Null when it says nothing we know. */
export function parseJambonzStatus({ call_status: status = '' }: Payload): StatusReport | null {
  const known = statuses[status];
  return known === undefined ? null : { status: known, seq: null };
}
