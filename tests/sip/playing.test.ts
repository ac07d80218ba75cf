import { describe, expect, it } from 'vitest';
import { toJambonz, troubleVerbs, waitingVerbs } from '../../channels/phone/jambonz/verbs.js';
import { newDialogue } from '../../channels/phone/dialogue/state.js';
import { lineUrls } from '../../channels/phone/urls.js';
import { play, type Playing } from './playing.js';
import { readVerbs, type Verb } from './webhooks.js';

const read = (...verbs: object[]): Verb[] => readVerbs(JSON.stringify(verbs));

/** A call that notes what is done to it; `keys` are what the caller presses, `replies` what the line answers. */
function aCall({ keys = '', replies = [] as Verb[][], leavesAfter = Number.POSITIVE_INFINITY } = {}) {
  const done: string[] = [];
  const call: Playing = {
    ended: false,
    say: (text) => note(`say ${text}`),
    rest: (seconds) => note(`rest ${seconds}`),
    gather: ({ say }) => note(`gather ${say?.text ?? ''}`).then(() => keys),
    ask: (hook, payload) => note(`ask ${hook} ${JSON.stringify(payload)}`).then(() => replies.shift() ?? []),
    hangUp: () => void note('hang up'),
  };
  function note(what: string): Promise<void> {
    done.push(what);
    if (done.length >= leavesAfter) Object.assign(call, { ended: true });
    return Promise.resolve();
  }
  return { call, done };
}

describe('the verbs of the line', () => {
  it('are carried out in order, until the line has to be asked', async () => {
    const { call, done } = aCall({ keys: '1' });
    await play(read({ verb: 'say', text: '甲' }, { verb: 'pause', length: 2 }, { verb: 'gather', actionHook: '/t', say: { text: '乙' } }, { verb: 'say', text: '丙' }), call);
    expect(done).toEqual(['say 甲', 'rest 2', 'gather 乙', 'ask /t {"reason":"dtmfDetected","digits":"1"}']);
  });

  it('tell the line of a silence, as jambonz does', async () => {
    const { call, done } = aCall();
    await play(read({ verb: 'gather', actionHook: '/t' }), call);
    expect(done.at(-1)).toBe('ask /t {"reason":"timeout"}');
  });

  it('hang up, and nothing after it is said', async () => {
    const { call, done } = aCall();
    expect(await play(read({ verb: 'hangup' }, { verb: 'say', text: '甲' }), call)).toEqual([]);
    expect(done).toEqual(['hang up']);
  });

  it('redirect to what is answered there', async () => {
    const there = read({ verb: 'hangup' });
    const { call, done } = aCall({ replies: [there] });
    expect(await play(read({ verb: 'redirect', actionHook: '/elsewhere' }), call)).toBe(there);
    expect(done).toEqual(['ask /elsewhere {}']);
  });

  it('stop when the caller has hung up', async () => {
    const { call, done } = aCall({ leavesAfter: 1 });
    expect(await play(read({ verb: 'say', text: '甲' }, { verb: 'say', text: '乙' }), call)).toEqual([]);
    expect(done).toEqual(['say 甲']);
  });

  it('ask nothing with the keys of a caller who has hung up', async () => {
    const { call, done } = aCall({ keys: '1', leavesAfter: 1 });
    await play(read({ verb: 'gather', actionHook: '/t' }), call);
    expect(done).toEqual(['gather ']);
  });

  it.each(['dial', 'leave', 'conference', 'listen', 'toString'])('are refused by name: %s', async (verb) => {
    await expect(play(read({ verb }), aCall().call)).rejects.toThrow(`the line used “${verb}” where this adapter carries out say, pause, gather, enqueue, redirect, hangup`);
  });

  it('may not simply end', async () => {
    await expect(play(read({ verb: 'say', text: '甲' }), aCall().call)).rejects.toThrow('did not hang up');
    await expect(play([], aCall().call)).rejects.toThrow('did not hang up');
  });
});

describe('a queue', () => {
  const enqueue = read({ verb: 'enqueue', name: 'hotline', actionHook: '/turn', waitHook: '/wait' });
  const asked = (done: string[]): string[] => done.filter((what) => what.startsWith('ask'));

  it('is waited in as long as the line has something to say, and told how long', async () => {
    const round = read({ verb: 'say', text: '请稍候。' }, { verb: 'pause', length: 25 });
    const { call, done } = aCall({ replies: [round, round, read({ verb: 'leave' })] });
    await play(enqueue, call);
    expect(asked(done)).toEqual(['ask /wait {"queue_time":0}', 'ask /wait {"queue_time":25}', 'ask /wait {"queue_time":50}', 'ask /turn {"queue_result":"leave","queue_time":50}']);
  });

  it('is left by hanging up', async () => {
    const { call, done } = aCall({ replies: [read({ verb: 'pause', length: 25 })], leavesAfter: 2 });
    await play(enqueue, call);
    expect(asked(done).at(-1)).toBe('ask /turn {"queue_result":"hangup","queue_time":25}');
  });

  it('that never pauses would be asked for ever', async () => {
    await expect(play(enqueue, aCall({ replies: [read({ verb: 'say', text: '请稍候。' })] }).call)).rejects.toThrow('never pauses');
  });

  it('has sound in it and nothing else', async () => {
    await expect(play(enqueue, aCall({ replies: [read({ verb: 'gather', actionHook: '/t' })] }).call)).rejects.toThrow('the line used “gather” where this adapter carries out say, pause');
  });
});

describe('what the desk really answers', () => {
  const urls = lineUrls('https://desk.example', '/jambonz/voice');
  const state = newDialogue({ phone: null, startedAt: 0 });
  const said = [{ lang: 'zh', text: '甲' }] as const;

  it.each([
    ['listening', toJambonz({ then: 'listen', state, prompts: said, expect: { lang: 'zh', speech: true, most: 1, endKey: null, seconds: 6, hints: [] } }, urls, 3), 'gather 甲'],
    ['hanging up', toJambonz({ then: 'hang_up', state, prompts: said }, urls, 3), 'hang up'],
    ['in trouble', troubleVerbs(), 'hang up'],
    ['connecting', toJambonz({ then: 'connect', state, prompts: said, connect: { reason: 'asked', lang: 'zh', seconds: 15 } }, urls, 3), 'ask /jambonz/voice/turn?t=3 {"queue_result":"leave","queue_time":25}'],
  ])('%s is known', async (_, document, step) => {
    const { call, done } = aCall({ keys: '1', replies: [readVerbs(waitingVerbs({ then: 'wait', prompts: said, seconds: 25, listens: false })), readVerbs(waitingVerbs({ then: 'leave' }))] });
    await play(readVerbs(document), call);
    expect(done).toContain(step);
  });
});
