import type twilio from 'twilio';
import type { DeskCall } from '../../desk/calls/call.js';
import { roomOf } from './identity.js';

type Client = ReturnType<typeof twilio>;
type Create = Parameters<ReturnType<Client['conferences']>['participants']['create']>[0];
type Update = NonNullable<Parameters<ReturnType<ReturnType<Client['conferences']>['participants']>['update']>[0]>;

/** What is asked for is gone already: the other side hung up first. */
const gone = 404;

/** One call's conference at the exchange. Its id is looked up by name: any process may act on any call. */
export class TwilioConference {
  constructor(
    private readonly client: Client,
    private readonly call: DeskCall,
  ) {}

  /** Rings somebody into the conference, which begins with the first. */
  async ring(participant: Create): Promise<void> {
    await this.client.conferences(roomOf(this.call.id)).participants.create(participant);
  }

  async change(label: string, facts: Update): Promise<void> {
    const sid = await this.sid();
    if (sid !== null) await unlessGone(this.client.conferences(sid).participants(label).update(facts));
  }

  async remove(label: string): Promise<void> {
    const sid = await this.sid();
    if (sid !== null) await unlessGone(this.client.conferences(sid).participants(label).remove());
  }

  /** The call leg of a participant; null when they are not there. */
  async legOf(label: string): Promise<string | null> {
    const sid = await this.sid();
    const found = sid === null ? null : await unlessGone(this.client.conferences(sid).participants(label).fetch());
    return found?.callSid ?? null;
  }

  async end(): Promise<void> {
    const sid = await this.sid();
    if (sid !== null) await unlessGone(this.client.conferences(sid).update({ status: 'completed' }));
  }

  private async sid(): Promise<string | null> {
    const [conference] = await this.client.conferences.list({ friendlyName: roomOf(this.call.id), status: 'in-progress', limit: 1 });
    return conference?.sid ?? null;
  }
}

async function unlessGone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if ((error as { status?: number }).status === gone) return null;
    throw error;
  }
}
