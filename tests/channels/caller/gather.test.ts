import { afterEach, describe, expect, it } from 'vitest';
import { call, closeLines } from './support/scripted-line.js';

afterEach(closeLines);
const next = '<Say>next</Say>';

describe('<Gather>, prompts and timer', () => {
  it('"timeout starts after nested Say/Play finish": five seconds by default', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" actionOnEmptyResult="true"><Pause length="10"/></Gather>', '/a': next });
    await caller.wait(14.9);
    expect(line.at('/a')).toHaveLength(0);
    await caller.wait(0.2);
    expect(line.at('/a')).toHaveLength(1);
  });

  it('"or at first key press": barge-in, the first key stops the prompt', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a"><Say>one</Say><Pause length="60"/><Say>two</Say></Gather>', '/a': next });
    await caller.wait(3);
    await caller.press('4');
    await caller.wait(5);
    expect(caller.hear()).toBe('onenext');
    expect(line.at('/a')[0]?.['Digits']).toBe('4');
  });

  it('inter-digit timer restarts per key', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" timeout="3"/>', '/a': next });
    for (const key of ['1', '2', '3']) {
      await caller.press(key);
      await caller.wait(2.9);
    }
    expect(line.at('/a')).toHaveLength(0);
    await caller.wait(0.2);
    expect(line.at('/a')[0]?.['Digits']).toBe('123');
  });

  it.each(['Say', 'Play', 'Pause'])('"Nestable: Say, Play, Pause only": %s may', async (verb) => {
    const { caller } = await call({ '/voice': `<Gather action="/a"><${verb}/></Gather>` });
    expect(caller.problems).toEqual([]);
  });

  it.each(['Redirect', 'Gather', 'Hangup', 'Dial'])('"nested verb other than Say/Play/Pause = error": %s', async (verb) => {
    const { caller } = await call({ '/voice': `<Gather action="/a"><${verb}/></Gather>` });
    expect(caller.problems.map(({ code }) => code)).toEqual([12200]);
  });
});

describe('<Gather>, keys', () => {
  it('"numDigits: submit at once on Nth digit"; later keys are discarded and logged', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" numDigits="2"/>', '/a': next });
    await caller.press('1234');
    expect(line.at('/a').map(({ Digits }) => Digits)).toEqual(['12']);
    expect(caller.transcript.toString()).toContain('lost: keys 34');
  });

  it('"finishOnKey # by default, not included in Digits"', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a"/>', '/a': next });
    await caller.press('12#');
    expect(line.at('/a')[0]?.['Digits']).toBe('12');
  });

  it('"finishOnKey pressed before any digit = empty result": falls through', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a"/><Say>nothing came</Say>', '/a': next });
    await caller.press('#');
    expect(line.at('/a')).toHaveLength(0);
    expect(caller.hear()).toBe('nothing came');
  });

  it('"finishOnKey \'\' = only timeout/numDigits end it": # is an ordinary key', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" finishOnKey=""/>', '/a': next });
    await caller.press('1#');
    await caller.wait(5);
    expect(line.at('/a')[0]?.['Digits']).toBe('1#');
  });

  it('keys pressed while nothing gathers them are lost', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" input="speech"/>', '/a': next });
    await caller.press('1');
    expect(line.at('/a')).toHaveLength(0);
    expect(caller.transcript.toString()).toContain('lost: keys 1: nobody is asking for keys');
  });
});

describe('<Gather>, nothing came', () => {
  it('"actionOnEmptyResult false: no input falls through to next verb"', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a"/><Say>after</Say>' });
    await caller.wait(5);
    expect(caller.hear()).toBe('after');
    expect(line.at('/a')).toHaveLength(0);
  });

  it('"actionOnEmptyResult true: action called regardless (no Digits/SpeechResult)"', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" input="dtmf speech" actionOnEmptyResult="true"/>', '/a': next });
    await caller.wait(5);
    expect(line.at('/a')).toHaveLength(1);
    expect(line.at('/a')[0]).not.toHaveProperty('Digits');
    expect(line.at('/a')[0]).not.toHaveProperty('SpeechResult');
  });

  it('"action default: current doc URL": the same document is asked again, and a loop is stopped', async () => {
    const { line, caller } = await call({ '/voice': '<Gather actionOnEmptyResult="true"/>' });
    await caller.wait(10_000);
    expect(line.at('/voice')).toHaveLength(100);
    expect(caller.problems.at(-1)?.message).toContain('a loop');
    expect(caller.ended).toBe('by line');
  });
});

describe('<Gather>, speech', () => {
  const listening = '<Gather action="/a" input="dtmf speech" timeout="6" speechTimeout="2"/>';

  it('"SpeechResult + Confidence"; answered after the pause that speechTimeout asks for', async () => {
    const { line, caller } = await call({ '/voice': listening, '/a': next });
    const before = caller.now;
    await caller.say('失业登记', { confidence: 0.7 });
    expect(line.at('/a')[0]).toMatchObject({ SpeechResult: '失业登记', Confidence: '0.7' });
    expect(caller.now - before).toBeGreaterThan(2);
  });

  it('"Confidence: presence not guaranteed"', async () => {
    const { line, caller } = await call({ '/voice': listening, '/a': next }, { faults: { noConfidence: true } });
    await caller.say('失业登记');
    expect(line.at('/a')[0]).not.toHaveProperty('Confidence');
  });

  it('"speech with pause < speechTimeout continues", a longer pause ends it', async () => {
    const short = await call({ '/voice': listening, '/a': next });
    await short.caller.say(['失业', '登记'], { pauseSeconds: 1.9 });
    expect(short.line.at('/a')[0]?.['SpeechResult']).toBe('失业登记');
    const long = await call({ '/voice': listening, '/a': next });
    await long.caller.say(['失业', '登记'], { pauseSeconds: 2 });
    expect(long.line.at('/a')[0]?.['SpeechResult']).toBe('失业');
  });

  it('"dtmf speech: first detected input wins"', async () => {
    const { line, caller } = await call({ '/voice': listening, '/a': next });
    await caller.press('1');
    await caller.say('失业登记');
    await caller.wait(6);
    expect(line.at('/a').map(({ Digits, SpeechResult }) => [Digits, SpeechResult])).toEqual([['1', undefined]]);
  });

  it('"input default dtmf": speech is not heard', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a"/>' });
    await caller.say('失业登记');
    expect(line.at('/a')).toHaveLength(0);
    expect(caller.transcript.toString()).toContain('nobody is listening for speech');
  });

  it('"13335: auto cannot be used with model default"', async () => {
    const { caller } = await call({ '/voice': '<Gather action="/a" input="speech" speechTimeout="auto"/>' });
    expect(caller.problems.map(({ code }) => code)).toEqual([13335]);
  });

  it('auto with another model is played', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" input="speech" speechTimeout="auto" speechModel="googlev2_telephony"/>', '/a': next });
    await caller.say('hello');
    expect(line.at('/a')).toHaveLength(1);
  });
});

describe('<Gather>, hang-up', () => {
  it('"hangup during gather: no action request, only status callback"', async () => {
    const { line, caller } = await call({ '/voice': '<Gather action="/a" actionOnEmptyResult="true"/>' });
    await caller.wait(2);
    await caller.hangUp();
    await caller.wait(60);
    expect(line.heard.map(({ path }) => path)).toEqual(['/voice', '/status']);
    expect(line.at('/status')[0]).toMatchObject({ CallStatus: 'completed', CallDuration: '2' });
  });
});
