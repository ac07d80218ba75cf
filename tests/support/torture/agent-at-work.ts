import { setTimeout as pause } from 'node:timers/promises';
import type { StaffSlice, Work } from '../../../server/contract/staff.js';
import { Refused, type Client } from './client.js';
import type { Ledger } from './ledger.js';

const lookAgainMs = 150;
export const callerPhone = '00012340000';

/** An operator who takes every offer, replies, files what the citizen wants filed, and closes. */
export class AgentAtWork {
  private working = true;
  private readonly shift: Promise<void>;

  constructor(
    private readonly client: Client,
    private readonly ledger: Ledger,
  ) {
    this.shift = this.work();
  }

  /** Lets the agent finish the act in hand and go home. */
  async goHome(): Promise<void> {
    this.working = false;
    await this.shift;
  }

  private async work(): Promise<void> {
    while (this.working) {
      const work = await this.client.get<Work>('/api/staff/work');
      if (work.presence.state !== 'ready') await this.client.put('/api/staff/presence', { state: 'ready' });
      if (work.offer) await this.take(work.offer);
      for (const { conversationId } of work.mine) await this.serve(conversationId);
      await pause(lookAgainMs);
    }
  }

  /** An offer may have lapsed meanwhile: then it comes again, to somebody. */
  private async take({ conversationId, offerId }: NonNullable<Work['offer']>): Promise<void> {
    await this.client.post(`/api/staff/conversations/${conversationId}/accept`, { offerId }).catch((error: unknown) => {
      if (!(error instanceof Refused && error.code === 'offer_gone')) throw error;
    });
  }

  /** One step at a time, each under a key made from the conversation: done twice it is one. */
  private async serve(conversationId: string): Promise<void> {
    const { messages } = await this.client.get<StaffSlice>(`/api/staff/conversations/${conversationId}?after=0`);
    const id = `reply-${conversationId}`.slice(0, 64);
    const reply = messages.find((message) => message.id === id);
    if (!reply) {
      const text = '您好，我是话务员，请讲';
      await this.client.post(`/api/staff/conversations/${conversationId}/messages`, { id, text });
      this.ledger.said({ conversationId, id, from: 'agent', text });
    } else if (messages.some(({ from, seq }) => from === 'citizen' && seq > reply.seq)) {
      await this.file(conversationId);
      await this.client.post(`/api/staff/conversations/${conversationId}/close`);
    }
  }

  private async file(conversationId: string): Promise<void> {
    const key = `file-${conversationId}`.slice(0, 64);
    const form = { key, channel: 'web_chat', conversationId, type: 'assistance', title: '协助办理失业登记', content: '群众来询，需协助登记', way: 'sms', callerPhone };
    const { no } = await this.client.post<{ no: string }>('/api/staff/tickets', form);
    if (!this.ledger.tickets.some((ticket) => ticket.no === no)) this.ledger.filed({ no, key: `staff:${key}`, moves: ['filed'], texts: 1 });
  }
}
