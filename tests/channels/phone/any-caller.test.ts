import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallerInput, PersonEnded } from '../../../channels/phone/dialogue/events.js';
import { steps } from '../../../channels/phone/steps/all-steps.js';
import { toTwiml } from '../../../channels/phone/twiml.js';
import { lineUrls } from '../../../channels/phone/urls.js';
import { readTwiml } from '../../support/caller/document.js';
import { places, talkAt } from './support/places.js';
import type { Talk } from './support/talk.js';

type Input = CallerInput | PersonEnded;
const words = ['失业登记', '失业', '补社保卡', '明天', '星期三', '九点半', '下午', '新河街', '转人工', '着火', '确认', '投诉', '上门', '取消预约', '', '!?', 'book', '预约', '楼下太吵'];
const answer: fc.Arbitrary<Input> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 * #'.split(' ')).map((keys) => ({ kind: 'keys', keys }) as const) },
  { weight: 4, arbitrary: fc.constantFrom('1', '2', '3').map((keys) => ({ kind: 'keys', keys }) as const) },
  { weight: 1, arbitrary: fc.constantFrom('20000001', '5678', '00012345678').map((keys) => ({ kind: 'keys', keys }) as const) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9*#]{2,20}$/).map((keys) => ({ kind: 'keys', keys }) as const) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('speech' as const), text: fc.oneof(fc.constantFrom(...words), fc.string()), confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('recording' as const), id: fc.constant('RE1'), seconds: fc.nat({ max: 120 }), hungUp: fc.constant(false) }) },
  { weight: 1, arbitrary: fc.constantFrom<Input>({ kind: 'person', result: 'left' }, { kind: 'person', result: 'failed' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'silence' } as const) },
);
const urls = lineUrls('https://desk.example', '/twilio/voice');
const somewhere = fc.constantFrom(...places);

/** Where pressing 1 does something that lasts. */
const deciding: readonly string[] = ['confirm', 'read_back', 'cancelling'];
const isConfirmation = (talk: Talk, input: Input): boolean => deciding.includes(talk.at) && input.kind === 'keys' && input.keys === '1';
const goesOn = (talk: Talk): boolean => talk.last?.then === 'listen' || talk.last?.then === 'connect';
const deeds = (talk: Talk): number => talk.booking.acts + talk.desk.matters.size + talk.desk.visits.size;

/** Sends one answer and checks what came of it. */
async function heard(talk: Talk, input: Input): Promise<void> {
  const text = await talk.send(input);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|\{\w+\}|NaN|\[object/);
  if (talk.last === null || talk.last.then === 'ask_desk') throw new Error('the dialogue stopped half way');
  readTwiml(toTwiml(talk.last, urls, 1));
}

/** Says nothing for as long as something is asked; who waits for a person gives up. */
async function fallsSilent(talk: Talk): Promise<void> {
  for (let silences = 0; silences < 14 && talk.last?.then === 'listen'; silences += 1) await talk.silence();
  if (talk.last?.then === 'connect') await talk.send({ kind: 'hang_up' });
}

describe('any caller, whatever they press or say', () => {
  it('begins somewhere: every step of the dialogue can be reached', async () => {
    for (const place of places) expect((await talkAt(place)).at).toBe(place);
    expect([...places].sort()).toEqual(Object.keys(steps).sort());
  });

  it('always hears a defined prompt that plays, and nothing lasting happens but by pressing 1 at a read-back', async () => {
    await fc.assert(
      fc.asyncProperty(somewhere, fc.array(answer, { maxLength: 40 }), async (place, answers) => {
        const talk = await talkAt(place);
        const before = deeds(talk);
        let confirmations = 0;
        for (const input of answers.filter(() => goesOn(talk))) {
          if (isConfirmation(talk, input)) confirmations += 1;
          await heard(talk, input);
        }
        expect(deeds(talk) - before).toBeLessThanOrEqual(confirmations);
        expect(talk.desk.callbacks.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('never gets stuck: from anywhere, silence alone ends the call within a dozen turns', async () => {
    await fc.assert(
      fc.asyncProperty(somewhere, fc.array(answer, { maxLength: 12 }), async (place, answers) => {
        const talk = await talkAt(place);
        for (const input of answers) if (goesOn(talk)) await talk.send(input);
        await fallsSilent(talk);
        expect(talk.last?.then).toBe('hang_up');
      }),
      { numRuns: 100 },
    );
  });

  it.each(places)('reaches a person with 0 at the step "%s"', async (place) => {
    const talk = await talkAt(place);
    await talk.press('0');
    expect(talk.desk.callbacks.size === 1 || talk.at === 'callback_phone').toBe(true);
  });

  it.each(places)('may hang up at the step "%s": nothing is booked, filed or cancelled', async (place) => {
    const talk = await talkAt(place);
    const before = deeds(talk);
    await talk.send({ kind: 'hang_up' });
    expect([talk.last?.then, deeds(talk)]).toEqual(['hang_up', before]);
  });

  it.each(places)('is told goodbye with a call back when the call goes round in circles at the step "%s"', async (place) => {
    const talk = await talkAt(place);
    await talk.send({ kind: 'too_long' });
    expect(talk.last?.then).toBe('hang_up');
    expect(talk.desk.callbacks.size).toBe(talk.state.phone === null ? 0 : 1);
  });
});
