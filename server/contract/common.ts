import { z } from 'zod';

export const lang = z.enum(['zh', 'en']);
export type Lang = z.infer<typeof lang>;

/** Text that exists in both languages. */
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

/** Epoch milliseconds, UTC. People read it in Asia/Shanghai. */
export const instant = z.number().int();

/** Made by the client once per act, so that a repeat changes nothing. */
export const idempotencyKey = z.string().min(8).max(64);

export const errorReply = z.object({
  error: z.object({
    code: z.string(),
    message: bilingual,
    facts: z.record(z.string(), z.unknown()).optional(),
    /** Said to support, found in the log. */
    errorId: z.string(),
  }),
});
export type ErrorReply = z.infer<typeof errorReply>;

export const channelName = z.enum(['web_chat', 'phone', 'web_form', 'counter', 'sms']);
export type ChannelName = z.infer<typeof channelName>;
