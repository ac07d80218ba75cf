import { z } from 'zod';
import { instant } from './common.js';

const reason = z.string().trim().min(4).max(200);
/** `ticketNo`: from which ticket it is heard; left out = from the list of calls. */
export const recordingReason = z.object({ reason, ticketNo: z.string().regex(/^\d{18}$/).optional() });
export const recordingHold = z.object({ reason, hold: z.boolean() });

const hold = z.object({ byName: z.string(), reason: z.string(), at: instant });
/** A recording's file; `sha256` is of the content as it was recorded, `rule` the version of the call rules that says how long it is kept. */
export const recordingView = z.object({ mime: z.string(), seconds: z.number().nullable(), bytes: z.number().int(), sha256: z.string(), at: instant, deleteAfter: instant, rule: z.string(), hold: hold.nullable() });
export type RecordingView = z.infer<typeof recordingView>;

const recordingStanding = z.enum(['kept', 'coming', 'missing', 'gone']);
export type RecordingStanding = z.infer<typeof recordingStanding>;

const listedRecording = z.object({
  id: z.string(),
  /** A talk with a person, or what a caller recorded for the line. */
  kind: z.enum(['call', 'words']),
  standing: recordingStanding,
  /** Null until its file has come; stays when the content is deleted. */
  file: recordingView.nullable(),
  deletedAt: instant.nullable(),
  /** `phone` is masked; null when withheld. */
  call: z.object({ id: z.string(), openedAt: instant, phone: z.string().nullable(), agentName: z.string().nullable() }).nullable(),
  mayPlay: z.boolean(),
  mayHold: z.boolean(),
  /** Newest first; null for whoever need not know who listened. */
  heard: z.array(z.object({ byName: z.string(), at: instant, reason: z.string() })).nullable(),
});
export type ListedRecording = z.infer<typeof listedRecording>;
/** `trial`: the exchange carries no sound, and a tone stands for what was said. */
export const recordingList = z.object({ trial: z.boolean(), recordings: z.array(listedRecording) });
export type RecordingList = z.infer<typeof recordingList>;
