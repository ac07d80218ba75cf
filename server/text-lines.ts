import { readTwilioForms } from '../channels/phone/twilio-forms.js';
import { consoleSms } from '../channels/sms/console-transport.js';
import { prefixesOf, profileBy } from '../channels/sms/profile.js';
import { smsRoutes, statusPath } from '../channels/sms/routes.js';
import { smsWords } from '../channels/sms/sms-words.js';
import { trialTextRoutes } from '../channels/sms/trial-routes.js';
import { twilioSms } from '../channels/sms/twilio-transport.js';
import { hearText } from './actions/texts/hear-text.js';
import { textReported } from './actions/texts/text-reported.js';
import type { Config } from './config.js';
import type { Ports } from './ports/index.js';
import type { TextDesk } from './ports/text-desk.js';

const shownInTrial = 20;

/** What carries texts out, and the words they say on the network they go to. */
export function textParts({ sms, smsOneWay, twilio, publicUrl, hotline }: Config, { clock, log }: Pick<Ports, 'clock' | 'log'>): Pick<Ports, 'sms' | 'words'> {
  const { accountSid, authToken, smsFrom } = twilio;
  const byTwilio = sms === 'twilio' && accountSid !== null && authToken !== null && smsFrom !== null;
  return {
    sms: byTwilio ? twilioSms({ accountSid, authToken, from: smsFrom, statusUrl: `${publicUrl}${statusPath}` }) : consoleSms({ log }),
    words: smsWords({ hotline, clock, site: publicUrl, profile: profileBy(prefixesOf(smsOneWay)) }),
  };
}

/** Texts that come in: the provider's webhooks where there is a token, and a telephone to try with on a desk that is only tried out. */
export function textLines(config: Config, ports: Ports): ReturnType<typeof smsRoutes>[] {
  const { twilio: { authToken }, publicUrl, sms, trial } = config;
  const { log } = ports;
  const desk: TextDesk = { heard: (text) => hearText(ports, text), reported: (report) => textReported(ports, report) };
  const webhooks = authToken === null ? [] : [smsRoutes({ desk, log, readForms: (app) => readTwilioForms(app, { authToken, publicUrl }, log), providerAnswers: sms === 'twilio' })];
  const shown = async (phone: string) => (await ports.deliveries.toNumber(phone, shownInTrial)).filter(({ state }) => state !== 'withheld').map(({ id, at, text }) => ({ id, at, text }));
  return trial ? [...webhooks, trialTextRoutes({ heard: (text) => desk.heard(text), to: shown })] : webhooks;
}
