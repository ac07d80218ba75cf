import twilio from 'twilio';
import { DeskError } from '../../server/desk/errors.js';
import type { OutboundChannel, OutboundMessage } from '../../server/ports/outbound.js';
import { sentOnce } from './sent-once.js';

export interface TwilioSmsConfig {
  accountSid: string;
  authToken: string;
  /** The number or sender the texts come from. */
  from: string;
  /** Another way to Twilio: a proxy, or a stand-in in tests. */
  httpClient?: twilio.RequestClient;
}

const TOO_MANY = 429;

/** Mainland mobiles in E.164. Throws DeskError `invalid` for a number no text can reach. */
export function e164(phone: string): string {
  const digits = phone.replace(/[\s-]/g, '');
  if (/^\+\d{7,15}$/.test(digits)) return digits;
  if (/^(1|000)\d+$/.test(digits) && digits.length === 11) return `+86${digits}`;
  throw new DeskError('invalid', { field: 'phone' });
}

/** Twilio's own message repeats the phone number, so only its codes go on. */
function withoutNumber(error: unknown): Error {
  if (!(error instanceof twilio.RestException)) return new Error('Twilio was not reached');
  const { status } = error;
  const twilioCode = error.code ?? 0;
  const refused = status >= 400 && status < 500 && status !== TOO_MANY;
  return refused ? new DeskError('invalid', { twilioStatus: status, twilioCode }) : new Error(`Twilio answered ${status} (${twilioCode})`);
}

/** Texts through Twilio. Throws DeskError `invalid` when a retry cannot help, any other error when it may. */
export function twilioSms({ accountSid, authToken, from, httpClient }: TwilioSmsConfig): OutboundChannel {
  const client = twilio(accountSid, authToken, httpClient === undefined ? {} : { httpClient });
  const send = sentOnce(async ({ to, text }: OutboundMessage) => {
    const receiver = e164(to);
    try {
      const { sid } = await client.messages.create({ to: receiver, from, body: text });
      return { externalId: sid };
    } catch (error) {
      throw withoutNumber(error);
    }
  });
  return { name: 'sms', send };
}
