import twilio from 'twilio';
import { DeskError } from '../../server/desk/errors.js';
import type { OutboundChannel, OutboundMessage } from '../../server/ports/outbound.js';
import { e164 } from './e164.js';
import { sentOnce } from './sent-once.js';

interface TwilioSmsConfig {
  accountSid: string;
  authToken: string;
  /** The number or sender the texts come from. */
  from: string;
  /** Where Twilio tells how each text fared. */
  statusUrl: string;
  /** Another way to Twilio: a proxy, or a stand-in in tests. */
  httpClient?: twilio.RequestClient;
}

/** What Twilio answers when the number or the text is at fault; anything else may pass. */
const BAD_REQUEST = 400;
/** The receiver told Twilio to stop. */
export const optedOut = 21_610;

/** Twilio's own message repeats the phone number, so only its codes go on. */
function withoutNumber(error: unknown): Error {
  if (!(error instanceof twilio.RestException)) return new Error('Twilio was not reached');
  const { status } = error;
  const twilioCode = error.code ?? 0;
  return status === BAD_REQUEST ? new DeskError('cannot_text', { stopped: twilioCode === optedOut, twilioStatus: status, twilioCode }) : new Error(`Twilio answered ${status} (${twilioCode})`);
}

/** Texts through Twilio. Throws DeskError `cannot_text` when a retry cannot help, any other error when it may. */
export function twilioSms({ accountSid, authToken, from, statusUrl, httpClient }: TwilioSmsConfig): OutboundChannel {
  const client = twilio(accountSid, authToken, httpClient === undefined ? {} : { httpClient });
  const send = sentOnce(async ({ id, to, text }: OutboundMessage) => {
    const receiver = e164(to);
    try {
      const { sid } = await client.messages.create({ to: receiver, from, body: text, statusCallback: `${statusUrl}?m=${encodeURIComponent(id)}` });
      return { externalId: sid };
    } catch (error) {
      throw withoutNumber(error);
    }
  });
  return { name: 'sms', send };
}
