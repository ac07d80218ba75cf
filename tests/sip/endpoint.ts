import { randomUUID } from 'node:crypto';
import type { Ear } from './ear.js';
import { LineCall } from './line-call.js';
import { answerSdp, readOffer } from './media.js';
import { callerOf, headerOf, parseSip, replyTo, type SipMessage } from './message.js';
import { openUdp, type Place, type Udp } from './udp.js';
import type { Account } from './webhooks.js';

export interface Dialogue {
  call: LineCall;
  ear: Ear;
  /** The answer to the INVITE, sent again if it is. */
  answer: string;
  talking: boolean;
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

  close(): void {
    for (const { ear, talking } of this.dialogues.values()) if (talking) ear.close();
    this.udp.close();
  }

  #receive(request: SipMessage, from: Place): void {
    this.#take(request, from).catch(() => this.udp.send(this.#reply(request, { status: '488 Not Acceptable Here' }), from));
  }

  async #take(request: SipMessage, from: Place): Promise<void> {
    const dialogue = this.dialogues.get(headerOf(request, 'call-id'));
    if (request.method === 'INVITE') this.udp.send(dialogue?.answer ?? (await this.#invited(request)), from);
    else if (request.method === 'ACK') this.#acknowledged(dialogue);
    else if (request.method === 'BYE') await this.#ended(request, from, dialogue);
    else this.udp.send(this.#reply(request, { status: '501 Not Implemented' }), from);
  }

  async #invited(request: SipMessage): Promise<string> {
    const offer = readOffer(request.body);
    const { call, ear } = await LineCall.open(this.account, { call_sid: randomUUID(), from: callerOf(request) }, offer);
    const answer = this.#reply(request, { status: '200 OK', sdp: answerSdp({ port: ear.port, keys: offer.keys }) });
    this.dialogues.set(headerOf(request, 'call-id'), { call, ear, answer, talking: false });
    return answer;
  }

  #acknowledged(dialogue: Dialogue | undefined): void {
    if (dialogue === undefined || dialogue.talking) return;
    dialogue.talking = true;
    void dialogue.call.run(dialogue.ear);
  }

  async #ended(request: SipMessage, from: Place, dialogue: Dialogue | undefined): Promise<void> {
    this.udp.send(this.#reply(request, { status: '200 OK' }), from);
    await dialogue?.call.hungUp(dialogue.ear);
    if (dialogue !== undefined) dialogue.talking = false;
  }

  #reply(request: SipMessage, more: { status: string; sdp?: string }): string {
    return replyTo(request, { tag: 'line', at: `127.0.0.1:${this.udp.port}`, ...more });
  }
}
