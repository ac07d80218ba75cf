import type { CallOrder, DeskCall } from '../../../server/desk/calls/call.js';
import type { PhonePass, Telephony } from '../../../server/ports/telephony.js';

/** Writes down what the exchange was told, in order; `broken` makes it unreachable. */
export class FakeTelephony implements Telephony {
  readonly name = 'loopback';
  readonly sound = false;
  readonly wordsMime = 'audio/mpeg';
  readonly orders: (CallOrder & { callId: string })[] = [];
  broken = false;
  recording = '你好';

  pass(staffId: string, now: number): PhonePass {
    return { identity: `agent_${staffId}`, token: `token of ${staffId}`, expiresAt: now + 600_000 };
  }
  async carryOut(call: DeskCall, order: CallOrder): Promise<void> {
    if (this.broken) throw new Error('no line');
    this.orders.push({ callId: call.id, ...order });
  }
  async *fetchRecording(): AsyncIterable<Uint8Array> {
    yield Buffer.from(this.recording);
  }
}
