import { z } from 'zod';
import { period, ruleLine } from './rules.js';

/** A whole number; its range depends on which it is, and the desk says so. */
const callNumber = z.number().int().min(0).max(100_000);

/** How calls are taken: who answers first, when, for how long, and what is recorded and told. */
export const callDraft = z.object({
  answer: z.enum(['human_first', 'menu_first']),
  /** When people take calls; at any other time the line itself serves. */
  hours: z.object({ days: z.enum(['every', 'working']), periods: z.array(period).max(12) }),
  ringSeconds: callNumber,
  offerSeconds: callNumber,
  wrapUpSeconds: callNumber,
  callbackTries: callNumber,
  callbackAgainMinutes: callNumber,
  record: z.boolean(),
  keepRecordingDays: callNumber,
  /** Whether the agent sees that a supervisor listens; whispering and joining in are heard anyway. */
  listening: z.enum(['shown', 'hidden']),
});
export type CallDraft = z.infer<typeof callDraft>;

export const callNumberName = z.enum(['ringSeconds', 'offerSeconds', 'wrapUpSeconds', 'callbackTries', 'callbackAgainMinutes', 'keepRecordingDays']);
export type CallNumberName = z.infer<typeof callNumberName>;

/** What each number may be set to comes along. */
export const callRuleVersion = ruleLine.extend({ newest: z.boolean(), content: callDraft, ranges: z.record(callNumberName, z.object({ least: z.number().int(), most: z.number().int() })) });
export type CallRuleVersion = z.infer<typeof callRuleVersion>;

export const saveCallRules = z.object({ draft: callDraft, over: z.number().int().min(1), reason: z.string().trim().min(4).max(300) });

const nextCall = z.object({ by: z.enum(['person', 'line']), why: z.enum(['free', 'menu_first', 'closed', 'nobody', 'busy']) });
export type NextCall = z.infer<typeof nextCall>;
/** How a call that came in now would be taken, by the rule in force and by the draft. */
export const callEffect = z.object({ now: nextCall, then: nextCall });
export type CallEffect = z.infer<typeof callEffect>;

/** What can be wrong with a draft, beside what can be wrong with hours. */
export const callFault = z.enum(['call_range', 'no_periods', 'zero_length', 'overlap']);
