import { afterEach, describe, expect, it } from 'vitest';
import { call, closeLines } from './support/scripted-line.js';

afterEach(closeLines);

describe('<Say>, <Play>, <Pause>', () => {
  it('are "sequential; time = estimate"', async () => {
    const { caller } = await call({ '/voice': '<Say>你好你好你好你好</Say><Pause length="3"/><Play>/ding.wav</Play>' });
    expect(caller.transcript.lines.filter(({ who }) => who === 'line').map(({ at, text }) => [at, text])).toEqual([
      [0, '你好你好你好你好'],
      [5, '[plays /ding.wav]'],
    ]);
  });
  it('"Pause length 1 s" by default', async () => {
    const { caller } = await call({ '/voice': '<Pause/>' });
    expect(caller.now).toBe(1);
  });
  it('"loop 0 = until hangup, max 1000"', async () => {
    const { caller } = await call({ '/voice': '<Say loop="0">四个汉字</Say>' });
    expect(caller.now).toBe(1000);
  });
  it('"voice/lang mismatch = verb error"', async () => {
    const { caller } = await call({ '/voice': '<Say voice="Polly.Zhiyu" language="en-US">hello</Say>' });
    expect(caller.problems[0]?.message).toBe('voice Polly.Zhiyu does not speak en-US');
  });
  it('">4096 chars" fails the verb', async () => {
    const { caller } = await call({ '/voice': `<Say>${'字'.repeat(4097)}</Say>` });
    expect(caller.problems).toHaveLength(1);
  });
  it('"XML escaping": entities are read as the characters they stand for', async () => {
    const { caller } = await call({ '/voice': '<Say>a &amp; b &lt;c&gt; &#20320;</Say>' });
    expect(caller.hear()).toBe('a & b <c> 你');
  });
});

describe('<Redirect>', () => {
  it('"fetch new doc, discard rest", POST by default', async () => {
    const { line, caller } = await call({ '/voice': '<Redirect>/two</Redirect><Say>never</Say>', '/two': '<Say>two</Say>' });
    expect(caller.hear()).toBe('two');
    expect(line.heard[1]?.method).toBe('POST');
  });
  it('GET "with the params in the query"', async () => {
    const { line } = await call({ '/voice': '<Redirect method="GET">/two?x=1</Redirect>', '/two': '<Say>two</Say>' });
    expect(line.heard[1]).toMatchObject({ method: 'GET', params: { x: '1', From: '00012345678' } });
  });
  it('"URL resolved against the current document"', async () => {
    const { line } = await call({ '/voice': '<Redirect>deep/two</Redirect>', '/deep/two': '<Redirect>three</Redirect>', '/deep/three': '<Say>x</Say>' });
    expect(line.heard.map(({ path }) => path)).toEqual(['/voice', '/deep/two', '/deep/three', '/status']);
  });
  it('"self-redirect loop: cap and report"', async () => {
    const { line, caller } = await call({ '/voice': '<Redirect>/voice</Redirect>' });
    expect(line.at('/voice')).toHaveLength(100);
    expect(caller.problems[0]?.message).toContain('a loop');
  });
});

describe('<Hangup>, <Reject>, the end', () => {
  it('"none of the remaining verbs run"; final status callback completed with CallDuration', async () => {
    const { line, caller } = await call({ '/voice': '<Pause length="2"/><Hangup/><Say>never</Say>' });
    expect(caller.hear()).toBe('');
    expect(line.at('/status')).toMatchObject([{ CallStatus: 'completed', CallDuration: '2' }]);
  });
  it('"Reject only as first verb answers nothing"', async () => {
    const { line, caller } = await call({ '/voice': '<Reject reason="busy"/>' });
    expect(caller.ended).toBe('rejected');
    expect(line.at('/status')[0]).toMatchObject({ CallStatus: 'busy' });
    expect(line.at('/status')[0]).not.toHaveProperty('CallDuration');
  });
  it('<Reject> after the call was answered can only hang up', async () => {
    const { caller } = await call({ '/voice': '<Say>hello</Say><Reject/>' });
    expect(caller.ended).toBe('by line');
  });
  it('"empty <Response/> = hang up"', async () => {
    const { caller } = await call({ '/voice': '' });
    expect(caller.ended).toBe('by line');
    expect(caller.problems).toEqual([]);
  });
  it('"hang-up during any verb": what follows is never fetched', async () => {
    const { line, caller } = await call({ '/voice': '<Say>一二三四五六七八</Say><Redirect>/two</Redirect>' }, { faults: { hangUpAt: 1 } });
    expect(caller.ended).toBe('by caller');
    expect(line.heard.map(({ path }) => path)).toEqual(['/voice', '/status']);
  });
});

describe('"unknown verb/attribute or invalid nesting = error event + fallback URL, never ignored"', () => {
  it.each([
    ['<Whistle/>', '<Whistle> is no verb'],
    ['<say>x</say>', '<say> is no verb'],
    ['<Say speed="2">x</Say>', '<Say> has no attribute speed'],
    ['<Pause><Say>x</Say></Pause>', '<Say> may not stand inside <Pause>'],
    ['<Pay/>', '<Pay> is not played by this stand-in yet'],
    ['<Number>00012345678</Number>', '<Number> is no verb'],
    ['<Dial><Say>x</Say></Dial>', '<Say> is no verb'],
    ['<Dial><Conference colour="red">x</Conference></Dial>', '<Conference> has no attribute colour'],
    ['<Gather numDigits="none"/>', '<Gather> numDigits="none" is no positive number'],
    ['<Gather finishOnKey="##"/>', '<Gather> finishOnKey="##" is no key'],
  ])('%s', async (twiml, message) => {
    const { line, caller } = await call({ '/voice': `${twiml}<Say>never</Say>`, '/fallback': '<Say>sorry</Say>' }, { fallbackPath: '/fallback' });
    expect(caller.problems[0]?.message).toBe(message);
    expect(line.at('/fallback')[0]).toMatchObject({ ErrorCode: '12200', ErrorUrl: `${line.baseUrl}/voice` });
    expect(caller.hear()).toBe('sorry');
  });
});
