import { createHmac } from 'node:crypto';
import { z } from 'zod';

const spoken = z.looseObject({ text: z.string() });
const verbs = z.array(
  z.looseObject({
    verb: z.string(),
    text: z.string().default(''),
    say: spoken.optional(),
    actionHook: z.string().default(''),
    waitHook: z.string().default(''),
    /** Of a pause, in seconds. */
    length: z.number().default(1),
    timeout: z.number().default(5),
    maxDigits: z.number().optional(),
    finishOnKey: z.string().optional(),
  }),
);
export type Verb = z.infer<typeof verbs>[number];

/** The verbs of a document of the line; throws ZodError for what is none. */
export function readVerbs(document: string): Verb[] {
  return verbs.parse(JSON.parse(document));
}

export interface Account {
  deskUrl: string;
  secret: string;
}
export interface CallFacts {
  call_sid: string;
  from: string;
}

/** Posts as jambonz does, signed over the body as it goes out; throws Error when it is refused. */
export async function postWebhook({ deskUrl, secret }: Account, path: string, payload: CallFacts & Record<string, unknown>): Promise<Verb[]> {
  const body = JSON.stringify({ direction: 'inbound', to: '88908890', ...payload });
  const at = Math.floor(Date.now() / 1000);
  const v1 = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  const reply = await fetch(`${deskUrl}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'jambonz-signature': `t=${at},v1=${v1}` } });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${text}`);
  return text === '' ? [] : readVerbs(text);
}
