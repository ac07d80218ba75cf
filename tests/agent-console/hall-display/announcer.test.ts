import { describe, expect, it } from 'vitest';
import { HallAnnouncer, type Voice } from '../../../agent-console/src/features/hall-display/announcer.js';
import { callWords, newCalls } from '../../../agent-console/src/features/hall-display/calls.js';
import type { DisplayCall } from '../../../server/contract/hall.js';

const call = (number: string, at = 1, calls = 1): DisplayCall => ({ number, counterNo: 3, at, calls });

/** A voice whose every sound ends when the test says so. */
function heldVoice() {
  const heard: string[] = [];
  const ends: (() => void)[] = [];
  const sound = (what: string) =>
    new Promise<void>((end) => {
      heard.push(what);
      ends.push(end);
    });
  const voice: Voice = {
    ring: () => sound('♪♪'),
    say: (text, lang) => sound(`${lang} ${text}`),
    hush: () => {
      heard.push('hush');
      ends.at(-1)?.();
    },
  };
  const settle = async () => {
    for (let step = 0; step < 12; step += 1) await Promise.resolve();
  };
  const end = async (count: number) => {
    for (let nth = 0; nth < count; nth += 1) {
      ends.at(-1)?.();
      await settle();
    }
  };
  return { heard, voice, end, settle };
}

const said = callWords(call('A017'));
const aloud = (number: string) => ['♪♪', `zh ${callWords(call(number)).zh}`, `zh ${callWords(call(number)).zh}`, `en ${callWords(call(number)).en}`];

describe('what a hall hears', () => {
  it('is the number sign by sign, and the window', () => {
    expect(said).toEqual({ zh: '请 A 零 一 七 号到 3 号窗口', en: 'Number A 0 1 7, please go to counter 3' });
  });

  it('is two tones, the number twice in Mandarin, then in English, one number after another', async () => {
    const { heard, voice, end } = heldVoice();
    const announcer = new HallAnnouncer(voice);
    announcer.announce([call('A017'), call('B004')]);
    expect(heard).toEqual(['♪♪']);
    await end(8);
    expect(heard).toEqual([...aloud('A017'), ...aloud('B004')]);
  });

  it('falls silent for a call that was taken back, and goes on with the next', async () => {
    const { heard, voice, end, settle } = heldVoice();
    const announcer = new HallAnnouncer(voice);
    announcer.announce([call('A017'), call('B004')]);
    await end(1);
    announcer.keepOnly([call('B004')]);
    await settle();
    await end(4);
    expect(heard).toEqual(['♪♪', `zh ${said.zh}`, 'hush', ...aloud('B004')]);
  });

  it('drops a number that was taken back before its turn to be said', async () => {
    const { heard, voice, end } = heldVoice();
    const announcer = new HallAnnouncer(voice);
    announcer.announce([call('A017'), call('B004')]);
    announcer.keepOnly([call('A017')]);
    await end(8);
    expect(heard).toEqual(aloud('A017'));
  });
});

describe('what is new on the display', () => {
  it('is nothing when it has just been switched on', () => {
    expect(newCalls(null, [call('A017')])).toEqual([]);
  });

  it('is who was called since, the first one first; being called again counts', () => {
    const before = [call('A017', 5)];
    expect(newCalls(before, [call('B004', 9), call('A017', 8, 2)])).toEqual([call('A017', 8, 2), call('B004', 9)]);
    expect(newCalls(before, before)).toEqual([]);
  });
});
