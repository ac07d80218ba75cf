import { randomUUID } from 'node:crypto';
import type { Ear } from './ear.js';
import { LineCall } from './line-call.js';
import { answerSdp, readOffer } from './media.js';
import { byeTo, callerOf, headerOf, parseSip, replyTo, type SipMessage } from './message.js';
import { openUdp, type Place, type Udp } from './udp.js';
import type { Account } from './webhooks.js';

/** UDP may lose a goodbye: said again so often, so far apart (RFC 3261, section 17.1.2.2, without its back-off). */
const BYE_TRIES = 6;
const BYE_EVERY_MS = 500;
const TAG = 'line';

export interface Dialogue {
  call: LineCall;
  ear: Ear;
  invite: SipMessage;
  from: Place;
  /** The answer to the INVITE, sent again if it is. */
  answer: string;
  talking: boolean;
  /** The other end has said goodbye, or has answered ours. */
  gone: boolean;
}

/** Answers calls over UDP on the loopback interface, and hands each to the line. It knows what one answered call needs, and no more of SIP: no registration, no early media, no re-INVITE. */
export class SipEndpoint {
  readonly dialogues = new Map<string, Dialogue>();

  private constructor(
    private readonly udp: Udp,
    private readonly account: Account,
  ) {}

  static async open(account: Account): Promise<SipEndpoint> {
    const udp = await openUdp((data, from) => endpoint.#receive(parseSip(data.toString()), from));
    const endpoint = new SipEndpoint(udp, account);
    return endpoint;
  }

  get port(): number {
    return this.udp.port;
  }

  /** The call that came in last. */
  get newest(): Dialogue | null {
    return [...this.dialogues.values()].at(-1) ?? null;
  }

  close(): void {
    for (const { ear } of this.dialogues.values()) ear.close();
    this.udp.close();
  }

  #receive(message: SipMessage, from: Place): void {
    if (message.method === 'SIP/2.0') this.#answered(message);
    else if (message.method !== '') this.#take(message, from).catch(() => this.udp.send(this.#reply(message, { status: '488 Not Acceptable Here' }), from));
  }

  /** The only request that goes out is the goodbye. */
  #answered(response: SipMessage): void {
    const dialogue = this.dialogues.get(headerOf(response, 'call-id'));
    if (dialogue !== undefined) dialogue.gone = true;
  }

  async #take(request: SipMessage, from: Place): Promise<void> {
    const dialogue = this.dialogues.get(headerOf(request, 'call-id'));
    if (request.method === 'INVITE') this.udp.send(dialogue?.answer ?? (await this.#invited(request, from)), from);
    else if (request.method === 'ACK') this.#acknowledged(dialogue);
    else if (request.method === 'BYE') await this.#leftBy(request, from, dialogue);
    else this.udp.send(this.#reply(request, { status: '501 Not Implemented' }), from);
  }

  async #invited(invite: SipMessage, from: Place): Promise<string> {
    const offer = readOffer(invite.body);
    const { call, ear } = await LineCall.open(this.account, { call_sid: randomUUID(), from: callerOf(invite) }, offer);
    const answer = this.#reply(invite, { status: '200 OK', sdp: answerSdp({ port: ear.port, keys: offer.keys }) });
    this.dialogues.set(headerOf(invite, 'call-id'), { call, ear, invite, from, answer, talking: false, gone: false });
    return answer;
  }

  #acknowledged(dialogue: Dialogue | undefined): void {
    if (dialogue === undefined || dialogue.talking) return;
    dialogue.talking = true;
    void this.#talk(dialogue);
  }

  async #talk(dialogue: Dialogue): Promise<void> {
    const { call, ear } = dialogue;
    await call.run(ear);
    if (call.endedBy !== 'line') return;
    await this.#sayGoodbye(dialogue);
    await call.ended('line', ear);
  }

  async #sayGoodbye(dialogue: Dialogue): Promise<void> {
    const bye = byeTo(dialogue.invite, { tag: TAG, at: this.#place, branch: randomUUID() });
    for (let tries = 0; tries < BYE_TRIES && !dialogue.gone; tries += 1) {
      this.udp.send(bye, dialogue.from);
      await new Promise((next) => setTimeout(next, BYE_EVERY_MS));
    }
    if (!dialogue.gone) dialogue.call.faults.push('the caller never answered the goodbye of the line');
  }

  async #leftBy(request: SipMessage, from: Place, dialogue: Dialogue | undefined): Promise<void> {
    this.udp.send(this.#reply(request, { status: '200 OK' }), from);
    if (dialogue === undefined || dialogue.gone) return;
    dialogue.gone = true;
    await dialogue.call.ended('caller', dialogue.ear);
  }

  get #place(): string {
    return `127.0.0.1:${this.udp.port}`;
  }

  #reply(request: SipMessage, more: { status: string; sdp?: string }): string {
    return replyTo(request, { tag: TAG, at: this.#place, ...more });
  }
}
