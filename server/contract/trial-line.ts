import { z } from 'zod';
import { lang } from './common.js';
import { callState } from './calls.js';
import { filledPath } from './routes.js';

/** Addresses of the line in writing, of typed calls and of a telephone for texts; they exist only on a desk that is tried out without a provider. */
export const trialPaths = {
  open: '/line/text',
  turn: '/line/text/turn',
  wait: '/line/text/wait',
  end: '/line/text/end',
  calls: '/trial/calls',
  call: '/trial/calls/:id',
  words: '/trial/calls/:id/words',
  hangUp: '/trial/calls/:id/hang-up',
  answer: '/trial/calls/:id/answer',
  texts: '/trial/texts/:id',
} as const;

/** The address of one call, or of one telephone. */
export const trialPath = (name: 'call' | 'words' | 'hangUp' | 'answer' | 'texts', id: string): string => filledPath(trialPaths[name], { id });

/** The call a talk in writing is. */
export const trialCallId = (talk: string): string => `text:${talk}`;

/** Numbers nobody has: a trial calls nobody and texts nobody. */
export const trialNumber = z.string().regex(/^000\d{8}$/);

/** A person is being looked for: `seconds` until the line takes over (null = as long as wanted), `again` until there is a next word. */
export const lineWait = z.object({ lang, seconds: z.number().int().positive().nullable(), again: z.number().int().nonnegative() });
export type LineWait = z.infer<typeof lineWait>;

/** What the line says next, a sentence a line, and the turn that answers it. */
export const lineReply = z.object({ turn: z.number().int(), lines: z.array(z.string()), over: z.boolean(), wait: lineWait.nullable() });
export type LineReply = z.infer<typeof lineReply>;

/** A typed call as its caller knows it. */
export const trialCall = z.object({
  state: callState,
  /** Somebody is on the line. */
  live: z.boolean(),
  heard: z.array(z.object({ seq: z.number().int(), from: z.enum(['caller', 'agent', 'party', 'supervisor']), name: z.string(), text: z.string() })),
});
export type TrialCallView = z.infer<typeof trialCall>;
