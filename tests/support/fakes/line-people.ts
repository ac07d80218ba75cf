import type { LinePeople, PeopleNow, WaitingCall } from '../../../server/ports/line-people.js';

const nobody: PeopleNow = { staffed: false, free: 0, ahead: 0, minutes: null };

/** The people behind the line, as a test wants them: nobody, unless told otherwise. */
export class FakeLinePeople implements LinePeople {
  people: PeopleNow = nobody;
  readonly waiting = new Map<string, WaitingCall>();
  readonly answered = new Set<string>();

  async now(): Promise<PeopleNow> {
    return this.people;
  }

  async enter(call: WaitingCall): Promise<void> {
    this.waiting.set(call.callId, call);
  }

  async position(): Promise<PeopleNow> {
    return this.people;
  }

  async leave(callId: string): Promise<{ answered: boolean }> {
    this.waiting.delete(callId);
    return { answered: this.answered.has(callId) };
  }
}
