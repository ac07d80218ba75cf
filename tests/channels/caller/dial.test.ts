import { afterEach, describe, expect, it } from 'vitest';
import { Switchboard, type CalledParty } from '../../support/caller/switchboard.js';
import { call, closeLines } from './support/scripted-line.js';

afterEach(closeLines);

function who(parties: Record<string, CalledParty>): Switchboard {
  const switchboard = new Switchboard();
  for (const [name, party] of Object.entries(parties)) switchboard.parties.set(name, party);
  return switchboard;
}
const dials = (inside: string, attributes = ''): string => `<Dial action="/done" ${attributes}>${inside}</Dial><Say>after</Say>`;

describe('<Dial> to people', () => {
  it('"With action: call continues from its TwiML, rest of doc unreachable"', async () => {
    const { line, caller } = await call({ '/voice': dials('00011112222'), '/done': '<Say>bye</Say>' }, { switchboard: who({ '00011112222': { does: 'answers', after: 6, talks: 20 } }) });
    expect(caller.busy).toBe('talking');
    await caller.wait(20);
    expect(line.at('/done')[0]).toMatchObject({ DialCallStatus: 'completed', DialCallDuration: '20', DialBridged: 'true' });
    expect(caller.hear()).toBe('bye');
  });

  it('"without: falls through"', async () => {
    const { caller } = await call({ '/voice': '<Dial timeout="15">00011112222</Dial><Say>after</Say>' });
    expect(caller.now).toBeGreaterThanOrEqual(15);
    expect(caller.hear()).toBe('after');
  });

  it.each([
    ['busy', { does: 'busy' }, 'busy'],
    ['no answer in time', { does: 'answers', after: 40 }, 'no-answer'],
    ['failed', { does: 'failed' }, 'failed'],
    ['declined after hearing who calls', { does: 'answers', declines: true }, 'no-answer'],
  ] as const)('%s: the action hears it', async (_what, party, status) => {
    const { line } = await call({ '/voice': dials('<Number>00011112222</Number>'), '/done': '' }, { switchboard: who({ '00011112222': party }) });
    expect(line.at('/done')[0]).toMatchObject({ DialCallStatus: status });
  });

  it('"simultaneous ring up to 10 Clients, first wins, others canceled"', async () => {
    const clients = ['agent_1', 'agent_2', 'agent_3'].map((name) => `<Client statusCallback="/leg" statusCallbackEvent="initiated ringing answered completed">${name}</Client>`).join('');
    const { line, caller } = await call({ '/voice': dials(clients), '/leg': '', '/done': '' }, { switchboard: who({ agent_1: { does: 'answers', after: 9 }, agent_2: { does: 'answers', after: 4 }, agent_3: { does: 'busy' } }) });
    expect(caller.now).toBe(4);
    const last = new Map(line.at('/leg').map(({ To, CallStatus }) => [To, CallStatus]));
    expect(last).toEqual(new Map([['agent_1', 'canceled'], ['agent_2', 'in-progress'], ['agent_3', 'busy']]));
  });

  it('"statusCallbackEvent default only completed"', async () => {
    const { line, caller } = await call({ '/voice': dials('<Number statusCallback="/leg">00011112222</Number>'), '/leg': '', '/done': '' }, { switchboard: who({ '00011112222': { does: 'answers', talks: 3 } }) });
    expect(line.at('/leg')).toEqual([]);
    await caller.wait(3);
    expect(line.at('/leg')).toMatchObject([{ CallStatus: 'completed', ParentCallSid: caller.callSid }]);
  });

  it('"Dial > Client/Number url runs on the called party\'s side"', async () => {
    const { line } = await call({ '/voice': dials('<Client url="/whisper">agent_1</Client>'), '/whisper': '<Say>张先生的来电</Say>' }, { switchboard: who({ agent_1: { does: 'answers' } }) });
    expect(line.at('/whisper')[0]).toMatchObject({ Direction: 'outbound-dial' });
  });

  it('"Caller hangs up first -> session ends": the action is not requested', async () => {
    const { line, caller } = await call({ '/voice': dials('00011112222'), '/done': '<Say>never</Say>' }, { switchboard: who({ '00011112222': { does: 'answers' } }) });
    await caller.hangUp();
    expect(line.at('/done')).toEqual([]);
    expect(line.at('/status')[0]).toMatchObject({ CallStatus: 'completed' });
  });

  it('"hangupOnStar": the caller ends the talk and stays on the line; other keys are for the other side', async () => {
    const { line, caller } = await call({ '/voice': dials('00011112222', 'hangupOnStar="true"'), '/done': '<Say>still here</Say>' }, { switchboard: who({ '00011112222': { does: 'answers' } }) });
    await caller.press('5');
    expect(line.at('/done')).toEqual([]);
    await caller.press('*');
    expect(caller.hear()).toBe('still here');
  });

  it('"timeLimit" ends a talk', async () => {
    const { caller } = await call({ '/voice': dials('00011112222', 'timeLimit="60"'), '/done': '<Say>time is up</Say>' }, { switchboard: who({ '00011112222': { does: 'answers' } }) });
    await caller.wait(61);
    expect(caller.hear()).toBe('time is up');
  });
});

describe('<Dial><Conference>', () => {
  const room = (attributes = ''): string => dials(`<Conference ${attributes}>call-7</Conference>`);
  const watched = 'statusCallback="/room" statusCallbackEvent="start end join leave"';

  it('begins with the second, and tells who comes and goes', async () => {
    const switchboard = new Switchboard();
    const { line, caller } = await call({ '/voice': room(watched), '/room': '', '/done': '' }, { switchboard });
    const { caller: clerk } = await call({ '/voice': room() }, { switchboard });
    await clerk.hangUp();
    await caller.hangUp();
    expect(line.at('/room').map(({ StatusCallbackEvent }) => StatusCallbackEvent)).toEqual(['participant-join', 'participant-leave', 'conference-end']);
    expect(line.at('/done')).toEqual([]);
  });

  it('"endConferenceOnExit": all others are out, "answered, no DialCallSid"', async () => {
    const switchboard = new Switchboard();
    const { line, caller } = await call({ '/voice': room(), '/done': '<Say>goodbye</Say>' }, { switchboard });
    const { caller: clerk } = await call({ '/voice': room('endConferenceOnExit="true"') }, { switchboard });
    await clerk.wait(25);
    await clerk.hangUp();
    expect(line.at('/done')[0]).toMatchObject({ DialCallStatus: 'answered' });
    expect(line.at('/done')[0]).not.toHaveProperty('DialCallSid');
    expect(line.at('/done')[0]).not.toHaveProperty('DialCallDuration');
    expect(caller.now).toBeGreaterThanOrEqual(25);
  });

  it('"endConferenceOnExit false": one who leaves leaves the others talking', async () => {
    const switchboard = new Switchboard();
    const { caller } = await call({ '/voice': room() }, { switchboard });
    const { caller: clerk } = await call({ '/voice': room() }, { switchboard });
    await clerk.hangUp();
    expect(caller.busy).toBe('talking');
  });

  it('"REST redirect" takes somebody out of a conference', async () => {
    const { caller } = await call({ '/voice': room(), '/elsewhere': '<Say>here now</Say>' });
    await caller.redirectTo('/elsewhere');
    expect(caller.hear()).toBe('here now');
  });
});
