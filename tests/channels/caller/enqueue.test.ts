import { afterEach, describe, expect, it } from 'vitest';
import { Switchboard } from '../../support/caller/switchboard.js';
import { call, closeLines } from './support/scripted-line.js';

afterEach(closeLines);
const waits = '<Enqueue action="/left" waitUrl="/wait">desk</Enqueue><Say>after</Say>';
const patience = '<Say>请您稍候</Say><Pause length="8"/>';

describe('<Enqueue>', () => {
  it('"waitUrl params" tell the place in the queue; "when it runs out of verbs Twilio re-requests waitUrl"', async () => {
    const { line, caller } = await call({ '/voice': waits, '/wait': patience });
    expect(caller.busy).toBe('waiting');
    expect(line.at('/wait')[0]).toMatchObject({ QueuePosition: '1', CurrentQueueSize: '1', QueueTime: '0', MaxQueueSize: '1000' });
    await caller.wait(30);
    expect(line.at('/wait')).toHaveLength(4);
    expect(line.at('/wait')[3]).toMatchObject({ QueueTime: '27' });
  });

  it('a long wait is no loop', async () => {
    const { caller } = await call({ '/voice': waits, '/wait': patience });
    await caller.wait(3600);
    expect(caller.problems).toEqual([]);
    expect(caller.busy).toBe('waiting');
  });

  it('a wait document that takes no time is one', async () => {
    const { caller } = await call({ '/voice': waits, '/wait': '', '/left': '' });
    await caller.wait(1);
    expect(caller.problems[0]?.message).toContain('a loop');
  });

  it('"Leave -> action QueueResult=leave"', async () => {
    const { line, caller } = await call({ '/voice': waits, '/wait': '<Gather numDigits="1" action="/chosen"><Say>按1给您回电</Say></Gather>', '/chosen': '<Leave/>', '/left': '<Say>we call back</Say>' });
    await caller.wait(1);
    await caller.press('1');
    expect(line.at('/chosen')[0]).toMatchObject({ Digits: '1' });
    expect(line.at('/left')[0]).toMatchObject({ QueueResult: 'leave', QueueTime: '1' });
    expect(caller.hear()).toContain('we call back');
  });

  it('"action none -> falls through when absent"', async () => {
    const { caller } = await call({ '/voice': '<Enqueue waitUrl="/wait">desk</Enqueue><Say>after</Say>', '/wait': '<Leave/>' });
    await caller.wait(1);
    expect(caller.hear()).toBe('after');
  });

  it('"queue-full": nobody waits where there is no place', async () => {
    const switchboard = new Switchboard();
    const script = { '/voice': '<Enqueue action="/left" maxQueueSize="1">desk</Enqueue>', '/left': '<Say>full</Say>' };
    await call(script, { switchboard });
    const { line, caller } = await call(script, { switchboard });
    expect(line.at('/left')[0]).toMatchObject({ QueueResult: 'queue-full' });
    expect(caller.hear()).toBe('full');
  });

  it.each(['Dial', 'Record', 'Enqueue', 'Reject'])('"waitUrl TwiML may use Play Say Pause Hangup Redirect Leave Gather": %s -> `error`', async (verb) => {
    const { line, caller } = await call({ '/voice': waits, '/wait': `<${verb}/>`, '/left': '<Say>sorry</Say>' });
    await caller.wait(1);
    expect(line.at('/left')[0]).toMatchObject({ QueueResult: 'error' });
    expect(caller.problems.map(({ code }) => code)).toEqual([12200]);
    expect(caller.hear()).toBe('sorry');
  });

  it('a caller who hangs up leaves the queue, and nobody follows the action', async () => {
    const switchboard = new Switchboard();
    const { line, caller } = await call({ '/voice': waits, '/wait': patience, '/left': '<Say>never</Say>' }, { switchboard });
    await caller.wait(3);
    await caller.hangUp();
    expect(line.at('/left')[0]).toMatchObject({ QueueResult: 'hangup', QueueTime: '3' });
    expect(switchboard.queue('desk')?.waiters).toEqual([]);
    expect(caller.hear()).not.toContain('never');
  });

  it('"REST redirect -> redirected": the live call goes elsewhere', async () => {
    const { line, caller } = await call({ '/voice': waits, '/wait': patience, '/left': '<Say>never</Say>', '/elsewhere': '<Say>here now</Say>' });
    await caller.redirectTo('/elsewhere');
    expect(line.at('/left')[0]).toMatchObject({ QueueResult: 'redirected' });
    expect(caller.hear()).toBe('here now');
  });
});

describe('<Dial><Queue>', () => {
  const agent = { '/voice': '<Dial action="/done"><Queue>desk</Queue></Dial>', '/done': '<Say>next</Say>' };

  it('"connects first waiting call"; the action of the queue comes "after the bridge ends"', async () => {
    const switchboard = new Switchboard();
    const { line, caller } = await call({ '/voice': waits, '/wait': patience, '/left': '<Say>goodbye</Say>' }, { switchboard });
    await caller.wait(12);
    const { line: console_, caller: clerk } = await call(agent, { switchboard });
    expect([caller.busy, clerk.busy]).toEqual(['talking', 'talking']);
    await clerk.wait(40);
    await clerk.hangUp();
    expect(line.at('/left')[0]).toMatchObject({ QueueResult: 'bridged' });
    expect(caller.hear()).toContain('goodbye');
    expect(console_.at('/done')).toEqual([]);
  });

  it('a caller who hangs up leaves the agent with the action', async () => {
    const switchboard = new Switchboard();
    const { caller } = await call({ '/voice': waits, '/wait': patience }, { switchboard });
    const { line, caller: clerk } = await call(agent, { switchboard });
    await caller.wait(9);
    await caller.hangUp();
    expect(line.at('/done')[0]).toMatchObject({ DialCallStatus: 'completed', DialCallSid: caller.callSid, DialCallDuration: '9' });
    expect(clerk.hear()).toBe('next');
  });

  it('"empty queue = waits up to Dial timeout", "missing queue = error status to action"', async () => {
    const switchboard = new Switchboard();
    const missing = await call(agent, { switchboard });
    expect(missing.line.at('/done')[0]).toMatchObject({ DialCallStatus: 'failed' });
    switchboard.queueFor('desk');
    const empty = await call(agent, { switchboard });
    expect(empty.line.at('/done')[0]).toMatchObject({ DialCallStatus: 'no-answer' });
    expect(empty.caller.now).toBeGreaterThanOrEqual(30);
  });

  it('"url TwiML runs on the queued caller\'s side before bridging"', async () => {
    const switchboard = new Switchboard();
    const { caller } = await call({ '/voice': waits, '/wait': patience }, { switchboard });
    const { line } = await call({ '/voice': '<Dial><Queue url="/soon">desk</Queue></Dial>', '/soon': '<Say>本次通话将被录音</Say>' }, { switchboard });
    expect(line.at('/soon')[0]).toMatchObject({ CallSid: caller.callSid });
  });
});
