import { randomUUID } from 'node:crypto';
import { trialPath } from '../../../server/contract/trial-line.js';
import { sign, type Params } from '../caller/signature.js';

/** How the network treats what it carries. */
export interface TextFaults {
  /** Every webhook arrives twice at once. */
  duplicate?: boolean;
  /** Signed with another token. */
  wrongSignature?: boolean;
}
interface Options {
  deskUrl: string;
  /** What the provider was told to call, where that is not the address it reaches: it signs the former. */
  publicUrl?: string;
  authToken: string;
  phone: string;
  faults?: TextFaults;
}
export interface TextReply {
  status: number;
  body: string;
}

/** A stand-in for the provider's messaging part, with one telephone behind it: HTTP only, signed as documented. It proves protocol and flow; no network carries anything. */
export class Handset {
  private readonly sent: Params[] = [];
  constructor(private readonly options: Options) {}

  /** Texts the desk. */
  texts(body: string, more: Params = {}): Promise<TextReply> {
    const { phone } = this.options;
    const form = { MessageSid: `SM${randomUUID().replaceAll('-', '')}`, AccountSid: 'AC00000000000000000000000000000000', From: `+86${phone}`, To: '+8602200000000', Body: body, NumMedia: '0', NumSegments: '1', ApiVersion: '2010-04-01', ...more };
    this.sent.push(form);
    return this.delivers('/twilio/sms', form);
  }

  /** Delivers an earlier text once more, as a retry would; the last one unless told otherwise. */
  again(nth = -1): Promise<TextReply> {
    const form = this.sent.at(nth);
    if (form === undefined) throw new Error('nothing was texted yet');
    return this.delivers('/twilio/sms', form);
  }

  /** Tells how a text of the desk fared. */
  reports(id: string, status: string, more: Params = {}): Promise<TextReply> {
    return this.delivers(`/twilio/sms/status?m=${encodeURIComponent(id)}`, { MessageSid: 'SM1', MessageStatus: status, ...more });
  }

  /** What came in, the newest first: a trial shows it, since no network does. */
  async received(): Promise<{ id: string; text: string }[]> {
    const response = await fetch(`${this.options.deskUrl}${trialPath('texts', this.options.phone)}`);
    return (await response.json()) as { id: string; text: string }[];
  }

  private async delivers(path: string, form: Params): Promise<TextReply> {
    const { faults = {} } = this.options;
    const [reply] = await Promise.all(Array.from({ length: faults.duplicate === true ? 2 : 1 }, () => this.once(path, form)));
    if (reply === undefined) throw new Error('nothing was delivered');
    return reply;
  }

  private async once(path: string, form: Params): Promise<TextReply> {
    const { deskUrl, publicUrl = deskUrl, authToken, faults = {} } = this.options;
    const signature = sign(faults.wrongSignature === true ? `${authToken}?` : authToken, `${publicUrl}${path}`, form);
    const response = await fetch(`${deskUrl}${path}`, { method: 'POST', headers: { 'x-twilio-signature': signature }, body: new URLSearchParams(form) });
    return { status: response.status, body: await response.text() };
  }
}
