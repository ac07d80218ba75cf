import { afterEach, describe, expect, it } from 'vitest';
import { call, closeLines } from './support/scripted-line.js';

afterEach(closeLines);
const record = '<Record action="/kept" recordingStatusCallback="/stored"/><Say>never</Say>';

describe('<Record>', () => {
  it('"timeout 5 s silence", counted again after every word; verbs after it are unreachable', async () => {
    const { line, caller } = await call({ '/voice': record, '/kept': '<Say>thanks</Say>' });
    expect(caller.busy).toBe('recording');
    await caller.say('楼道灯坏了');
    await caller.wait(4.9);
    expect(line.at('/kept')).toEqual([]);
    await caller.wait(0.2);
    expect(line.at('/kept')[0]).toMatchObject({ RecordingUrl: expect.stringMatching(/^https:/) as string, RecordingDuration: '6' });
    expect(line.at('/kept')[0]).not.toHaveProperty('Digits');
    expect(caller.hear()).toBe('[beep]thanks');
  });

  it('"finishOnKey 1234567890*# (set)": any of them ends it, and is told', async () => {
    const { line, caller } = await call({ '/voice': record, '/kept': '' });
    await caller.press('#');
    expect(line.at('/kept')[0]).toMatchObject({ Digits: '#' });
  });

  it('a key that is not in finishOnKey ends nothing', async () => {
    const { caller } = await call({ '/voice': '<Record action="/kept" finishOnKey="*"/>', '/kept': '<Say>thanks</Say>' });
    await caller.press('1');
    expect(caller.busy).toBe('recording');
  });

  it('"maxLength" ends it in the middle of a word', async () => {
    const { line, caller } = await call({ '/voice': '<Record action="/kept" maxLength="2" timeout="0" playBeep="false"/>', '/kept': '' });
    await caller.wait(2.1);
    expect(line.at('/kept')[0]).toMatchObject({ RecordingDuration: '2' });
  });

  it('"Digits=hangup if caller hung up", then the status callback, then the end of the call', async () => {
    const { line, caller } = await call({ '/voice': record, '/kept': '<Say>never</Say>' });
    await caller.say('喂');
    await caller.hangUp();
    expect(line.at('/kept')[0]).toMatchObject({ Digits: 'hangup' });
    expect(line.heard.map(({ path }) => path)).toEqual(['/voice', '/kept', '/stored', '/status']);
  });

  it('"recording file may not exist yet": its status comes after the action', async () => {
    const { line, caller } = await call({ '/voice': record, '/kept': '' });
    await caller.press('1');
    expect(line.heard.map(({ path }) => path)).toEqual(['/voice', '/kept', '/status', '/stored']);
    expect(line.at('/stored')[0]).toMatchObject({ RecordingStatus: 'completed', RecordingSource: 'RecordVerb', RecordingSid: expect.stringMatching(/^RE/) as string });
  });

  it('"action default: current document": without one the document itself is asked again', async () => {
    const { line, caller } = await call({ '/voice': ({ params }) => (params['RecordingUrl'] === undefined ? '<Record/>' : '<Say>kept</Say>') });
    await caller.press('1');
    expect(line.at('/voice')).toHaveLength(2);
    expect(caller.hear()).toContain('kept');
  });
});
