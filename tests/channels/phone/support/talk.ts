import { askTheDesk } from '../../../../channels/phone/desk-answer.js';
import { step } from '../../../../channels/phone/dialogue.js';
import type { DialogueEvent, Outcome } from '../../../../channels/phone/dialogue/events.js';
import { newDialogue, type Arrival, type DialogueState } from '../../../../channels/phone/dialogue/state.js';
import { FakeBookingDesk } from '../../../support/fakes/booking.js';
import { FakeGuideDesk } from '../../../support/fakes/guide-desk.js';
import { FakeLinePeople } from '../../../support/fakes/line-people.js';
import { FakePhoneDesk } from '../../../support/fakes/phone-desk.js';

/** 23 November 2026, 03:00 in Shanghai. */
export const THREE_AT_NIGHT = Date.parse('2026-11-23T03:00:00+08:00');
export const MOBILE = '00012345678';

/** A conversation with the dialogue alone: no HTTP, no TwiML. */
export class Talk {
  readonly booking: FakeBookingDesk;
  readonly desk = new FakePhoneDesk();
  readonly guides = new FakeGuideDesk();
  readonly people = new FakeLinePeople();
  state: DialogueState;
  last: Outcome | null = null;
  #turn = 0;

  constructor({ phone = MOBILE, booking = new FakeBookingDesk(), ...arrival }: Partial<Arrival> & { booking?: FakeBookingDesk } = {}) {
    this.booking = booking;
    this.state = newDialogue({ phone, startedAt: THREE_AT_NIGHT, ...arrival });
  }

  async send(event: DialogueEvent): Promise<string> {
    this.#turn += 1;
    let outcome = step(this.state, event);
    while (outcome.then === 'ask_desk') {
      outcome = step(outcome.state, await askTheDesk(outcome.effect, this, { callId: 'CA1', turn: this.#turn }));
    }
    this.state = outcome.state;
    this.last = outcome;
    return outcome.prompts.map(({ text }) => text).join('');
  }

  /** Each argument is one answer; what is heard after the last one. */
  async press(...answers: string[]): Promise<string> {
    let heard = '';
    for (const keys of answers) heard = await this.send({ kind: 'keys', keys });
    return heard;
  }

  say(text: string, confidence: number | null = 0.9): Promise<string> {
    return this.send({ kind: 'speech', text, confidence });
  }

  silence(): Promise<string> {
    return this.send({ kind: 'silence' });
  }

  /** Records for so many seconds. */
  record(seconds: number, hungUp = false): Promise<string> {
    return this.send({ kind: 'recording', id: `RE${seconds}`, seconds, hungUp });
  }

  get at(): string {
    return this.state.place.step;
  }
}
