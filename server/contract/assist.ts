import { z } from 'zod';
import { guideField } from './learning.js';
import { ticketType } from './ticket-facts.js';

/** One field of a guide that may answer the citizen; the words are the guide's own. */
const guideSuggestion = z.object({
  itemCode: z.string(),
  name: z.string(),
  version: z.number().int(),
  field: guideField,
  text: z.string(),
  /** The same in plainer words by the language model, if one is set up and said nothing the field does not. */
  rephrased: z.string().optional(),
  /** `high`: the assistant would have answered by itself; `low`: one of several it would have asked about. */
  confidence: z.enum(['high', 'low']),
});

/** What an agent could do with the citizen's latest words. Suggestions only: nothing is sent or stored. */
export const agentSuggestions = z.object({
  suggested: z.literal(true),
  conversationId: z.string(),
  /** The citizen's message they are for; 0 when there is none yet. */
  seq: z.number().int(),
  /** In the language of the citizen, best first, at most three. */
  guides: z.array(guideSuggestion),
  /** Canned replies, unfilled, best first, at most three; fields are filled as from the template kit. */
  templates: z.array(z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }), body: z.string() })),
  /** What a ticket would be; `topic` null when it cannot tell. `words` decided the topic. Null before the citizen has said anything. */
  ticket: z.object({ type: ticketType, topic: z.string().nullable(), words: z.array(z.string()) }).nullable(),
});
export type AgentSuggestions = z.infer<typeof agentSuggestions>;

const summaryLineKind = z.enum(['wants', 'answered', 'unhelpful', 'given', 'ticket', 'open']);
export type SummaryLineKind = z.infer<typeof summaryLineKind>;
/** A line taken from the talk, personal data removed; `seq` is the message it stands in, null for what several say. */
const summaryLine = z.object({ kind: summaryLineKind, text: z.string(), seq: z.number().int().nullable() });
export type SummaryLine = z.infer<typeof summaryLine>;

/** What the next person needs to know. A suggestion: it is put into a note only by hand. */
export const conversationSummary = z.object({
  suggested: z.literal(true),
  seq: z.number().int(),
  lines: z.array(summaryLine),
  /** The lines as one text for a note, with their headings, in the reader's language. */
  text: z.string(),
  /** The same told by the language model, if one is set up and said nothing the lines do not. */
  told: z.string().optional(),
});
export type ConversationSummary = z.infer<typeof conversationSummary>;
export const summaryRequest = z.strictObject({ lang: z.enum(['zh', 'en']).default('zh') });
