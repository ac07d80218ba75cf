import { DeskError } from '../../../server/desk/errors.js';
import type { Call, CallAnswer, CallStore } from '../../../server/ports/call-store.js';

/** Calls in memory, with the real store's rule: the first save over a version wins. */
export class FakeCallStore implements CallStore {
  readonly calls = new Map<string, Call>();

  async open(call: Call): Promise<Call> {
    const stored = this.calls.get(call.id) ?? structuredClone(call);
    this.calls.set(call.id, stored);
    return structuredClone(stored);
  }

  async get(id: string): Promise<Call | null> {
    return structuredClone(this.calls.get(id) ?? null);
  }

  async latestFrom(from: string, since: number): Promise<Call | null> {
    const own = [...this.calls.values()].filter((call) => call.from === from && call.startedAt >= since);
    return structuredClone(own.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null);
  }

  /** From now on nothing can be read or stored. */
  goAway(): void {
    const away = () => Promise.reject(new Error('store away'));
    Object.assign(this, { open: away, get: away, latestFrom: away, answer: away, save: away });
  }

  async answer(call: Call, answer: CallAnswer): Promise<void> {
    await this.save({ ...call, answered: [...(this.calls.get(call.id)?.answered ?? []), answer] });
  }

  async save(call: Call): Promise<void> {
    if (this.calls.get(call.id)?.version !== call.version) throw new DeskError('stale', { callId: call.id });
    this.calls.set(call.id, structuredClone({ ...call, version: call.version + 1 }));
  }
}
