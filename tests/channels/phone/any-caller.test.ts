import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTwiml } from '../../../channels/phone/twiml.js';
import { readTwiml } from '../../support/caller/document.js';
import { lineUrls } from '../../../channels/phone/urls.js';
import { Talk } from './support/talk.js';

const words = ['失业登记', '失业', '补社保卡', '明天', '星期三', '九点半', '下午', '新河街', '转人工', '着火', '确认', '', '!?', 'book', '预约'];
const answer = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 * #'.split(' ')).map((keys) => ({ kind: 'keys', keys }) as const) },
  { weight: 4, arbitrary: fc.constant({ kind: 'keys', keys: '1' } as const) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9*#]{2,20}$/).map((keys) => ({ kind: 'keys', keys }) as const) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('speech' as const), text: fc.oneof(fc.constantFrom(...words), fc.string()), confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'silence' } as const) },
);

const urls = lineUrls('https://desk.example', '/twilio/voice');
type Input = Parameters<Talk['send']>[0];

/** Sends one answer and checks what came of it; 1 when it was a confirmation. */
async function confirmed(talk: Talk, input: Input): Promise<number> {
  const confirming = talk.at === 'confirm' && input.kind === 'keys' && input.keys === '1';
  const heard = await talk.send(input);
  expect(heard).not.toBe('');
  expect(heard).not.toMatch(/undefined|\{\w+\}|NaN/);
  if (talk.last === null || talk.last.then === 'ask_desk') throw new Error('the dialogue stopped half way');
  readTwiml(toTwiml(talk.last, urls, 1));
  return confirming ? 1 : 0;
}

describe('any caller, whatever they press or say', () => {
  it('always hears a defined prompt, in TwiML that plays, and books only by pressing 1 at a read-back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 60 }), fc.option(fc.constant('00012345678')), async (answers, phone) => {
        const talk = new Talk({ phone });
        let confirmations = await confirmed(talk, { kind: 'start' });
        for (const input of answers) if (talk.last?.then === 'listen') confirmations += await confirmed(talk, input);
        expect(talk.booking.bookings.size).toBeLessThanOrEqual(confirmations);
        expect(talk.desk.callbacks.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it('never gets stuck: from anywhere, silence alone ends the call within a dozen turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 20 }), async (answers) => {
        const talk = new Talk();
        await talk.send({ kind: 'start' });
        for (const input of answers) if (talk.last?.then === 'listen') await talk.send(input);
        for (let silences = 0; silences < 12 && talk.last?.then === 'listen'; silences += 1) await talk.silence();
        expect(talk.last?.then).toBe('hang_up');
      }),
      { numRuns: 100 },
    );
  });
});
